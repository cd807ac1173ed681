package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;

/** Figures as the papers of a meeting write them, in Indonesian. */
final class CellWords {

    static final Words WORDS = new Words(Language.INDONESIAN);

    private CellWords() {}

    /** Colour and sign of a cell: none for few people, without a target or without a report. */
    static Tone tone(GridCell cell) {
        return cell.tone();
    }

    /** The PWS label, or a dash where none is due. */
    static String status(GridCell cell) {
        return cell.status()
                .map((PwsStatus status) ->
                        switch (status) {
                            case BAIK, BAIK_NO_TREND -> "Baik";
                            case KURANG -> "Kurang";
                            case CUKUP, CUKUP_NO_TREND -> "Cukup";
                            case JELEK -> "Jelek";
                        })
                .orElse("–");
    }

    static String arrow(Trend trend) {
        return switch (trend) {
            case UP -> "▲";
            case DOWN -> "▼";
            case STEADY -> "=";
            case UNKNOWN -> "";
        };
    }

    /**
     * {@code target 80 %}, {@code batas 10 % (belum terverifikasi)}: never a bare unsure number.
     */
    static String boundInFull(GridCell cell) {
        return cell.target().isEmpty() ? target(cell) : boundName(cell) + " " + target(cell);
    }

    /** {@code target} for what should grow, {@code batas} for what should not. */
    static String boundName(GridCell cell) {
        return isCeiling(cell) ? "batas" : "target";
    }

    /** The running target with its year or doubt, or that there is none. */
    static String target(GridCell cell) {
        return cell.target()
                .map(target -> WORDS.targetWithCaveat(cell, target))
                .orElse("belum ditetapkan");
    }

    /** {@code kurang 4 bayi}, {@code 3 balita stunting di atas batas}, or a dash. */
    static String lack(GridCell cell) {
        long gap = cell.gapPeople().orElse(0);
        if (gap == 0) {
            return "–";
        }
        String people = WORDS.number(gap) + " " + WORDS.people(cell.card().indicator());
        return isCeiling(cell) ? people + " di atas batas" : "kurang " + people;
    }

    static boolean isCeiling(GridCell cell) {
        return cell.card().indicator().direction() == Direction.DOWN;
    }
}
