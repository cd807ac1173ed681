package id.lokmin.intake.row;

import id.lokmin.engine.place.PlaceTree;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.ColumnRule;
import id.lokmin.intake.profile.Profile;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.row.InstitutionFacts.Fact;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows that say who the Puskesmas is, a fact each. The file is the whole profile: a fact that it
 * does not mention is taken as not there, and without those that every letter needs nothing is
 * kept.
 */
final class InstitutionRows implements RowTaker {

    private final Institutions institutions;
    private final Places places;

    InstitutionRows(Institutions institutions, Places places) {
        this.institutions = institutions;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Reading reading = new Reading(table, setting);
        table.rows().forEach(reading::row);
        reading.refuseWhatIsIncomplete();
        return new Staged(
                Staged.Unit.ROWS,
                table.rows().size(),
                reading.rejected,
                reading.duplicates,
                reading.findings,
                batch -> keep(reading, setting, batch));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        throw Refusal.because(Problem.BATCH_NOT_UNDOABLE, undone.source());
    }

    /** Counts the rows of each fact as new, changed or same by what was kept before. */
    private Staged.Outcome keep(Reading reading, Setting setting, Batch batch) {
        Optional<InstitutionFacts> before = institutions.find().map(InstitutionFacts::of);
        InstitutionFacts now = reading.facts;
        institutions.keep(now.institution(around(now.text(Fact.CODE), setting)), batch.actor());
        int added = 0;
        int changed = 0;
        int same = 0;
        for (Map.Entry<Fact, Integer> rows : reading.rowsOf.entrySet()) {
            Fact fact = rows.getKey();
            if (before.isEmpty()) {
                added += rows.getValue();
            } else if (before.get().lines(fact).equals(now.lines(fact))) {
                same += rows.getValue();
            } else {
                changed += rows.getValue();
            }
        }
        return new Staged.Outcome(added, changed, same, 0, 0, List.of());
    }

    /**
     * The codes of the areas that the Puskesmas lies in, from the widest, as the area list says.
     */
    private List<String> around(String code, Setting setting) {
        PlaceTree tree = places.tree(setting.today());
        List<String> codes = new ArrayList<>();
        int puskesmas = tree.find(code).orElse(-1);
        for (int i = puskesmas < 0 ? -1 : tree.parent(puskesmas); i >= 0; i = tree.parent(i)) {
            codes.addFirst(tree.place(i).code());
        }
        return codes;
    }

    /** One pass over a table. */
    private static final class Reading {

        private final List<CellFinding> findings = new ArrayList<>();
        private final InstitutionFacts facts = new InstitutionFacts();
        private final Map<Fact, Integer> rowsOf = new EnumMap<>(Fact.class);
        private final Map<Fact, Integer> firstRow = new HashMap<>();
        private final RowReader reader;
        private final Profile profile;
        private int rejected;
        private int duplicates;

        Reading(Table table, Setting setting) {
            reader = new RowReader(table, setting.dates(), findings);
            profile = table.header().profile();
        }

        void row(Table.Row row) {
            reader.next(row);
            Optional<Fact> fact =
                    reader.choice("fact").map(word -> Fact.valueOf(word.toUpperCase(Locale.ROOT)));
            String text = reader.text("value");
            if (fact.isEmpty()) {
                rejected++;
                return;
            }
            Fact about = fact.get();
            if (about == Fact.ZONE) {
                text = text.toUpperCase(Locale.ROOT);
                if (!text.isEmpty() && !InstitutionFacts.isZone(text)) {
                    reader.reject(
                            "value",
                            Problem.CHOICE_UNKNOWN,
                            text,
                            String.join(", ", InstitutionFacts.zones()));
                    rejected++;
                    return;
                }
            }
            Integer earlier = firstRow.putIfAbsent(about, row.number());
            if (earlier == null || about.maySaySeveral()) {
                facts.add(about, text);
                rowsOf.merge(about, 1, Integer::sum);
            } else if (facts.text(about).equals(text)) {
                duplicates++;
                reader.note("fact", Problem.ROW_TWICE, earlier.toString());
            } else {
                rejected++;
                reader.reject("fact", Problem.FACT_TWICE, earlier.toString());
            }
        }

        void refuseWhatIsIncomplete() {
            List<Fact> missing = facts.missing();
            if (!missing.isEmpty()) {
                throw Refusal.because(
                        Problem.INSTITUTION_INCOMPLETE,
                        missing.stream().map(this::label).collect(Collectors.joining(", ")));
            }
        }

        /** The words of the profile for a fact. */
        private String label(Fact fact) {
            String word = fact.name().toLowerCase(Locale.ROOT);
            Map<String, String> words =
                    profile.find("fact").map(ColumnRule::choices).orElse(Map.of());
            String label =
                    words.entrySet().stream()
                            .filter(choice -> choice.getValue().equals(word))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(word);
            return fact == Fact.ZONE
                    ? label + " (" + String.join(", ", InstitutionFacts.zones()) + ")"
                    : label;
        }
    }
}
