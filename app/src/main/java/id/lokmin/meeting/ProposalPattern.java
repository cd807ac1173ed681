package id.lokmin.meeting;

import java.util.List;

/** A line of {@code usulan-rtl.yaml}: what to propose when one of its indicators is off target. */
record ProposalPattern(
        List<String> indicators,
        String what,
        String result,
        String sector,
        List<String> partners,
        String position,
        String proof,
        String funding,
        boolean verified) {

    boolean fits(String indicatorCode) {
        return indicators.contains("*") || indicators.contains(indicatorCode);
    }
}
