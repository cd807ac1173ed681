package id.lokmin.meeting;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the worst gaps into draft promises: one for each line of the proposal file at most, for the
 * first indicator (in the order of priority) that it fits, in the areas with most people missing.
 */
final class Proposals {

    /** More areas than this and nobody feels meant. */
    private static final int AREAS = 5;

    private final Words words = new Words(Language.INDONESIAN);
    private final List<ProposalPattern> patterns;

    Proposals(List<ProposalPattern> patterns) {
        this.patterns = patterns;
    }

    List<Proposal> from(List<AreaWatch> priorities) {
        List<Proposal> proposals = new ArrayList<>();
        Set<ProposalPattern> used = new LinkedHashSet<>();
        for (AreaWatch watch : priorities) {
            Optional<ProposalPattern> pattern =
                    patterns.stream().filter(p -> p.fits(watch.card().code())).findFirst();
            List<GridCell> where = watch.mostMissing().stream().limit(AREAS).toList();
            if (pattern.isEmpty() || watch.whole().isEmpty() || where.isEmpty()) {
                continue;
            }
            boolean catchAll = pattern.get().indicators().contains("*");
            if (catchAll || used.add(pattern.get())) {
                proposals.add(propose(pattern.get(), watch.whole().get(), where));
            }
        }
        return List.copyOf(proposals);
    }

    private Proposal propose(ProposalPattern pattern, GridCell whole, List<GridCell> where) {
        long missing = where.stream().mapToLong(cell -> cell.gapPeople().orElse(0)).sum();
        Map<String, String> blanks =
                Map.of(
                        "wilayah",
                        words.list(where.stream().map(cell -> cell.place().name()).toList()),
                        "kurang",
                        words.number(missing),
                        "indikator",
                        words.name(whole),
                        "satuan_orang",
                        words.people(whole.card().indicator()));
        return new Proposal(
                whole,
                Wordings.fill(pattern.what(), blanks),
                Wordings.fill(pattern.result(), blanks),
                where,
                pattern.sector(),
                pattern.partners(),
                pattern.position(),
                pattern.proof(),
                pattern.funding(),
                pattern.verified());
    }
}
