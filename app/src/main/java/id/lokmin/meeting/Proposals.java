package id.lokmin.meeting;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.place.Place;
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

    /** More promises than this and a quarter is too short. */
    private static final int MOST = 8;

    private final Words words = new Words(Language.INDONESIAN);
    private final List<ProposalPattern> patterns;

    Proposals(List<ProposalPattern> patterns) {
        this.patterns = patterns;
    }

    /** For the whole working area, in the order of the priorities. */
    List<Proposal> from(List<AreaWatch> priorities) {
        List<Proposal> proposals = new ArrayList<>();
        Set<ProposalPattern> used = new LinkedHashSet<>();
        for (AreaWatch watch : priorities) {
            List<GridCell> where = watch.mostMissing().stream().limit(AREAS).toList();
            Optional<ProposalPattern> pattern = pattern(watch);
            if (pattern.isPresent() && watch.whole().isPresent() && !where.isEmpty()) {
                if (mayBeUsed(pattern.get(), used)) {
                    proposals.add(propose(pattern.get(), watch.whole().get(), where));
                }
            }
        }
        return proposals.stream().limit(MOST).toList();
    }

    /** For one area: every priority indicator of which its own figure misses the target. */
    List<Proposal> of(Place area, List<AreaWatch> priorities) {
        List<Proposal> proposals = new ArrayList<>();
        Set<ProposalPattern> used = new LinkedHashSet<>();
        for (AreaWatch watch : priorities) {
            watch.mostMissing().stream()
                    .filter(cell -> cell.place().code().equals(area.code()))
                    .findFirst()
                    .ifPresent(here ->
                            pattern(watch)
                                    .filter(found -> mayBeUsed(found, used))
                                    .ifPresent(found ->
                                            proposals.add(propose(found, here, List.of(here)))));
        }
        return List.copyOf(proposals);
    }

    /** A line with indicators of its own is proposed once, the catch-all for each of the others. */
    private static boolean mayBeUsed(ProposalPattern pattern, Set<ProposalPattern> used) {
        return pattern.indicators().contains("*") || used.add(pattern);
    }

    private Optional<ProposalPattern> pattern(AreaWatch watch) {
        return patterns.stream().filter(p -> p.fits(watch.card().code())).findFirst();
    }

    private Proposal propose(ProposalPattern pattern, GridCell whole, List<GridCell> where) {
        long missing = where.stream().mapToLong(cell -> cell.gapPeople().orElse(0)).sum();
        long now = Math.round(where.stream().mapToDouble(c -> c.tally().numerator()).sum());
        boolean fewer = whole.card().indicator().direction() == Direction.DOWN;
        Map<String, String> blanks =
                Map.of(
                        "wilayah",
                        words.list(where.stream().map(cell -> cell.place().name()).toList()),
                        "kurang",
                        words.number(missing),
                        "sekarang",
                        words.number(now),
                        "menjadi",
                        words.number(fewer ? now - missing : now + missing),
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
