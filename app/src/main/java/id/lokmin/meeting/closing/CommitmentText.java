package id.lokmin.meeting.closing;

import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.shell.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a sheet to sign says: its opening, a numbered point for each promise, its closing words; and
 * whose lines it has.
 *
 * @param text the whole, as it is fingerprinted and printed
 * @param parties the sectors, each with its positions and points, in the order they first promise
 */
public record CommitmentText(String text, List<Party> parties) {

    /** A sector that signs. */
    public record Party(String sector, List<String> positions, List<Integer> points) {

        public Party {
            positions = List.copyOf(positions);
            points = List.copyOf(points);
        }
    }

    public CommitmentText {
        parties = List.copyOf(parties);
    }

    /**
     * @param title of the sheet, {@code opening} and {@code closing} the words around the points
     * @param placeName what a place is called, by its code
     * @param unit of an indicator, by its code; empty where it is unknown
     */
    public static CommitmentText of(
            String title,
            String opening,
            List<Promise> promises,
            String closing,
            UnaryOperator<String> placeName,
            UnaryOperator<String> unit,
            Formats formats) {
        List<String> lines = new ArrayList<>(List.of(title, opening));
        for (Promise promise : promises) {
            lines.add(point(promise.says(), placeName, unit, formats));
        }
        lines.add(closing);
        return new CommitmentText(String.join("\n", lines), parties(promises));
    }

    /** {@code 1. Sweeping imunisasi (42 bayi) di RW 03 dan RW 06. Hasil: … Penanggung jawab: …}. */
    static String point(
            PromiseEntry says,
            UnaryOperator<String> placeName,
            UnaryOperator<String> unit,
            Formats formats) {
        StringBuilder point = new StringBuilder();
        point.append(says.number()).append(". ").append(unstopped(says.activity()));
        if (!says.aim().volume().isBlank()) {
            point.append(" (").append(says.aim().volume()).append(')');
        }
        if (!says.placeCodes().isEmpty()) {
            point.append(", di ")
                    .append(String.join(", ", says.placeCodes().stream().map(placeName).toList()));
        }
        point.append('.');
        if (says.aim().target().isPresent()) {
            String of =
                    says.aim().unit().isBlank()
                            ? unit.apply(says.aim().indicator())
                            : says.aim().unit();
            point.append(" Menjadi ")
                    .append(formats.shortNumber(says.aim().target().getAsDouble(), 1))
                    .append(of.isBlank() ? "" : " " + of)
                    .append('.');
        }
        part(point, "Penanggung jawab", owner(says));
        says.due().ifPresent(due -> part(point, "Paling lambat", formats.date(due)));
        part(point, "Bukti", says.proof());
        return point.toString();
    }

    private static void part(StringBuilder point, String name, String words) {
        if (!words.isBlank()) {
            point.append(' ').append(name).append(": ").append(unstopped(words)).append('.');
        }
    }

    private static String unstopped(String words) {
        return words.strip().replaceAll("[.;]+$", "");
    }

    private static String owner(PromiseEntry says) {
        String with = String.join(", ", says.owner().partners());
        return with.isEmpty()
                ? says.owner().position()
                : says.owner().position() + " bersama " + with;
    }

    private static List<Party> parties(List<Promise> promises) {
        Map<String, Set<String>> positions = new LinkedHashMap<>();
        Map<String, List<Integer>> points = new LinkedHashMap<>();
        for (Promise promise : promises) {
            PromiseEntry says = promise.says();
            String party =
                    says.owner().sector().isBlank()
                            ? says.owner().position()
                            : says.owner().sector();
            if (!party.isBlank()) {
                positions
                        .computeIfAbsent(party, _ -> new LinkedHashSet<>())
                        .add(says.owner().position());
                points.computeIfAbsent(party, _ -> new ArrayList<>()).add(says.number());
            }
        }
        return positions.entrySet().stream()
                .map(one ->
                        new Party(
                                one.getKey(),
                                one.getValue().stream().filter(title -> !title.isBlank()).toList(),
                                points.getOrDefault(one.getKey(), List.of())))
                .toList();
    }
}
