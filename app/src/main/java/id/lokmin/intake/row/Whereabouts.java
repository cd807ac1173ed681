package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.place.AreaNames;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the place that the cells of a row mean, as the areas were in the row's month, else as they
 * are today: a list of areas often begins later than the oldest rows that people hold.
 *
 * <p>Remembers what it was asked; a file of 20,000 rows names a few dozen places.
 */
final class Whereabouts {

    /**
     * @param era stands for all months of its era
     */
    private record Question(Level level, String written, String within, Month era) {}

    private final Places places;
    private final Month today;
    private final Map<Month, AreaNames> names = new HashMap<>();
    private final Map<Question, Resolution> answers = new HashMap<>();
    private final Map<String, Integer> seqs = new HashMap<>();
    private final TreeSet<Month> turns = new TreeSet<>();

    Whereabouts(Places places, Month today) {
        this.places = places;
        this.today = today;
        for (Area area : places.list()) {
            // By code and day: the latest version with a code stays.
            seqs.put(area.code(), area.seq());
            turns.add(Month.of(area.from()));
            area.until().map(Month::of).ifPresent(turns::add);
        }
    }

    /**
     * The month from which on the places are as they are in a month: the same for all months
     * between two changes of the area.
     */
    Month era(Month month) {
        Month looked = month.isAfter(today) ? today : month;
        Month turn = turns.floor(looked);
        return turn == null ? looked : turn;
    }

    Resolution find(Level level, String written, String within, Month month) {
        Question question = new Question(level, written, within, era(month));
        Resolution known = answers.get(question);
        if (known == null) {
            known = look(question);
            answers.put(question, known);
        }
        return known;
    }

    private Resolution look(Question question) {
        Resolution then = resolve(question, question.era());
        return then instanceof Resolution.Unknown ? resolve(question, era(today)) : then;
    }

    private Resolution resolve(Question question, Month month) {
        return names.computeIfAbsent(month, m -> places.in(m).names())
                .resolve(question.level(), question.written(), List.of(question.within()));
    }

    /** The number for ever of the place with a code. */
    int seq(String code) {
        Integer seq = seqs.get(code);
        if (seq == null) {
            throw new IllegalArgumentException(code);
        }
        return seq;
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
