package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaNames;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the place that the cells of a row mean, as the areas were in the row's month, else as they
 * are today: a list of areas often begins later than the oldest rows that people hold.
 *
 * <p>Remembers what it was asked; a file of 20,000 rows names a few dozen places.
 */
final class Whereabouts {

    private record Question(Level level, String written, String within, Month month) {}

    private final Places places;
    private final Month today;
    private final Map<Month, AreaNames> names = new HashMap<>();
    private final Map<Question, Resolution> answers = new HashMap<>();
    private final Map<String, Integer> seqs = new HashMap<>();

    Whereabouts(Places places, Month today) {
        this.places = places;
        this.today = today;
    }

    Resolution find(Level level, String written, String within, Month month) {
        Month looked = month.compareTo(today) > 0 ? today : month;
        Question question = new Question(level, written, within, looked);
        Resolution known = answers.get(question);
        if (known == null) {
            known = look(question);
            answers.put(question, known);
        }
        return known;
    }

    private Resolution look(Question question) {
        Resolution then = resolve(question, question.month());
        return then instanceof Resolution.Unknown ? resolve(question, today) : then;
    }

    private Resolution resolve(Question question, Month month) {
        return names.computeIfAbsent(month, m -> places.in(m).names())
                .resolve(question.level(), question.written(), List.of(question.within()));
    }

    /** The number for ever of the place with a code. */
    int seq(String code) {
        return seqs.computeIfAbsent(
                code,
                wanted ->
                        places.find(wanted)
                                .orElseThrow(() -> new IllegalArgumentException(wanted))
                                .seq());
    }

    /**
     * The first level, from the finest asked to the coarsest, at which the text means one place.
     */
    Resolution findAny(List<Level> levels, String written, String within, Month month) {
        Resolution best = new Resolution.Unknown(written);
        for (Level level : levels) {
            Resolution found = find(level, written, within, month);
            if (found instanceof Resolution.Found) {
                return found;
            }
            if (found instanceof Resolution.Ambiguous) {
                best = found;
            }
        }
        return best;
    }
}
