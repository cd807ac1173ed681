package id.lokmin.meeting;

import static id.lokmin.meeting.MeetingFiles.number;
import static id.lokmin.meeting.MeetingFiles.text;

import id.lokmin.catalog.yaml.Yaml;
import java.util.Comparator;
import java.util.List;

/**
 * Which meetings a year should have, how early one is reminded of them, and what holding them
 * scores in the performance assessment (PKP), as {@code meetings/kalender.yaml} says.
 *
 * @param monthly the months with a monthly meeting; {@code quarterly} those with a cross-sector one
 * @param remindDays how many days before its month a meeting nobody planned is reminded of
 * @param source the form the scores come from
 * @param verified whether that form is the one in force everywhere
 */
public record CalendarRule(
        List<Integer> monthly,
        List<Integer> quarterly,
        int remindDays,
        List<Grade> monthlyGrades,
        List<Grade> quarterlyGrades,
        String source,
        boolean verified) {

    /** From so many meetings a year on, so many points. */
    public record Grade(int least, int points) {}

    public CalendarRule {
        monthly = List.copyOf(monthly);
        quarterly = List.copyOf(quarterly);
        monthlyGrades = List.copyOf(monthlyGrades);
        quarterlyGrades = List.copyOf(quarterlyGrades);
    }

    static CalendarRule read(Yaml.Fields file) {
        Yaml.Fields scores = MeetingFiles.fields(file, "penilaian");
        return new CalendarRule(
                months(file, "bulanan"),
                months(file, "triwulanan"),
                number(file, "ingatkan_hari"),
                grades(scores, "bulanan"),
                grades(scores, "triwulanan"),
                text(scores, "sumber"),
                text(scores, "bukti").equals("ditemukan"));
    }

    private static List<Integer> months(Yaml.Fields file, String name) {
        List<Integer> months =
                file.texts(name).stream()
                        .filter(text -> text.matches("[1-9]|1[0-2]"))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
        if (months.isEmpty() || months.size() != file.list(name).size()) {
            throw MeetingFiles.refused(file, name);
        }
        return months;
    }

    private static List<Grade> grades(Yaml.Fields scores, String name) {
        return scores.rows(name).stream()
                .map(row -> new Grade(number(row, "paling_sedikit"), number(row, "nilai")))
                .sorted(Comparator.comparingInt(Grade::least).reversed())
                .toList();
    }

    /** The points for so many monthly meetings: with the usual form 9 score 10, 8 score 7. */
    public int monthlyPoints(int held) {
        return points(monthlyGrades, held);
    }

    /** The points for so many cross-sector meetings: with the usual form 4 score 10, 3 score 7. */
    public int quarterlyPoints(int held) {
        return points(quarterlyGrades, held);
    }

    private static int points(List<Grade> grades, int held) {
        return grades.stream()
                .filter(grade -> held >= grade.least())
                .mapToInt(Grade::points)
                .findFirst()
                .orElse(0);
    }
}
