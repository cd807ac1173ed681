package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;
import java.time.LocalTime;

/** Figures as the papers of a meeting write them, in Indonesian. */
final class Wording {

    static final Words WORDS = new Words(Language.INDONESIAN);

    private Wording() {}

    /** {@code 09.05}. */
    static String clock(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Colour and sign of a cell: none for few people, without a target or without a report. */
    static Tone tone(GridCell cell) {
        if (cell.small() || cell.value().isEmpty()) {
            return Tone.MUTED;
        }
        return cell.status()
                .map(status ->
                        switch (status) {
                            case BAIK, BAIK_NO_TREND -> Tone.GOOD;
                            case KURANG -> Tone.WARNING;
                            case CUKUP, CUKUP_NO_TREND -> Tone.FAIR;
                            case JELEK -> Tone.BAD;
                        })
                .orElse(Tone.NEUTRAL);
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

    static String target(GridCell cell) {
        return cell.target().map(target -> WORDS.target(cell, target)).orElse("belum ditetapkan");
    }

    /** {@code 12 ibu hamil}, or a dash where nobody is missing or it cannot be said. */
    static String gap(GridCell cell) {
        long gap = cell.gapPeople().orElse(0);
        return gap == 0 ? "–" : WORDS.number(gap) + " " + WORDS.people(cell.card().indicator());
    }
}
