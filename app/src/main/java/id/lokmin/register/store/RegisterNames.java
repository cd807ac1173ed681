package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;

import id.lokmin.register.identity.ChildFacts;
import id.lokmin.register.identity.Seal;
import id.lokmin.schema.tables.records.ChildRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Opens the sealed names of children: the only way from a number back to a name. */
public final class RegisterNames {

    private final DSLContext sql;
    private final Seal seal;

    /**
     * @throws id.lokmin.shell.Refusal where the key is not the one that sealed what is stored
     */
    public RegisterNames(DSLContext sql, RegisterKey key) {
        this.sql = sql;
        this.seal = key.toRead(sql);
    }

    /** What is known of these children. */
    public Map<Integer, ChildFacts> of(Collection<Integer> seqs) {
        ChildTable table = new ChildTable(sql, seal);
        Map<Integer, ChildFacts> facts = new HashMap<>();
        List<Integer> wanted = new ArrayList<>(seqs);
        for (int from = 0; from < wanted.size(); from += PIECE) {
            List<Integer> piece = wanted.subList(from, Math.min(from + PIECE, wanted.size()));
            for (ChildRecord row : sql.selectFrom(CHILD).where(CHILD.SEQ.in(piece))) {
                facts.put(row.getSeq(), table.facts(row));
            }
        }
        return facts;
    }

    /** SQLite takes 32,766 values in one question. */
    private static final int PIECE = 10_000;
}
