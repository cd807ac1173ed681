package id.lokmin.register.check;

import id.lokmin.register.DoseEntry;
import id.lokmin.register.RowFinding;
import id.lokmin.register.RowFinding.Field;
import id.lokmin.register.vaccine.Schedule;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The checks of one dose: dates (DQ-19), age (DQ-20), late entry (DQ-22), the same dose on two days
 * (DQ-18), youngest age and distance (DQ-21). Only an impossible date leaves the row out: an
 * injection given too early was given, and somebody has to talk about it.
 */
public final class DoseChecks {

    private static final int MONTHS_OF_PROGRAMME = 60;

    private final Schedule schedule;
    private final LocalDate today;
    private final int lateAfterDays;

    public DoseChecks(Schedule schedule, LocalDate today, int lateAfterDays) {
        this.schedule = schedule;
        this.today = today;
        this.lateAfterDays = lateAfterDays;
    }

    /** Everything doubtful about a row by itself. */
    public List<RowFinding> ofRow(DoseEntry entry) {
        List<RowFinding> findings = new ArrayList<>();
        LocalDate given = entry.given();
        if (given.isAfter(today)) {
            add(findings, entry, Field.DATE, true, Problem.DATE_IN_FUTURE, given.toString());
        } else if (given.isBefore(entry.child().birthDate())) {
            add(findings, entry, Field.DATE, true, Problem.DATE_BEFORE_BIRTH, given.toString());
        } else {
            long months = ChronoUnit.MONTHS.between(entry.child().birthDate(), given);
            if (months >= MONTHS_OF_PROGRAMME) {
                add(
                        findings,
                        entry,
                        Field.BIRTH_DATE,
                        false,
                        Problem.AGE_OUTSIDE_PROGRAMME,
                        "" + months);
            }
            entry.entered().ifPresent(entered -> checkEntered(entry, entered, findings));
        }
        return findings;
    }

    private void checkEntered(DoseEntry entry, LocalDate entered, List<RowFinding> findings) {
        long days = ChronoUnit.DAYS.between(entry.given(), entered);
        if (days < 0) {
            add(
                    findings,
                    entry,
                    Field.ENTERED,
                    false,
                    Problem.ENTERED_BEFORE_GIVEN,
                    entered.toString());
        } else if (days > lateAfterDays) {
            add(findings, entry, Field.ENTERED, false, Problem.DOSE_ENTERED_LATE, "" + days);
        }
    }

    /**
     * What is doubtful about a dose beside all other doses of its child, stored and in the list.
     *
     * @param days all days on which each dose of the child is noted, this one among them
     */
    public List<RowFinding> beside(
            DoseEntry entry, VaccineDose dose, Map<VaccineDose, NavigableSet<LocalDate>> days) {
        List<RowFinding> findings = new ArrayList<>();
        NavigableSet<LocalDate> same = days.getOrDefault(dose, new TreeSet<>());
        for (LocalDate other : same) {
            if (!other.equals(entry.given())) {
                add(
                        findings,
                        entry,
                        Field.VACCINE,
                        false,
                        Problem.DOSE_TWICE,
                        dose.toString(),
                        other.toString());
            }
        }
        schedule.earliestByAge(dose, entry.child().birthDate())
                .filter(entry.given()::isBefore)
                .ifPresent(earliest ->
                        add(
                                findings,
                                entry,
                                Field.DATE,
                                false,
                                Problem.DOSE_TOO_YOUNG,
                                dose.toString(),
                                earliest.toString()));
        checkDistance(entry, dose, days, findings);
        return findings;
    }

    private void checkDistance(
            DoseEntry entry,
            VaccineDose dose,
            Map<VaccineDose, NavigableSet<LocalDate>> days,
            List<RowFinding> findings) {
        if (dose.number() == 1) {
            return;
        }
        VaccineDose previous = new VaccineDose(dose.code(), dose.number() - 1);
        NavigableSet<LocalDate> before = days.get(previous);
        if (before == null || before.isEmpty()) {
            return;
        }
        schedule.earliestAfter(dose, before.getFirst())
                .filter(entry.given()::isBefore)
                .ifPresent(earliest ->
                        add(
                                findings,
                                entry,
                                Field.DATE,
                                false,
                                Problem.DOSE_TOO_SOON,
                                dose.toString(),
                                earliest.toString()));
    }

    private static void add(
            List<RowFinding> findings,
            DoseEntry entry,
            Field field,
            boolean rejected,
            Problem problem,
            String... arguments) {
        findings.add(
                new RowFinding(entry.row(), field, Finding.of(problem, "", arguments), rejected));
    }
}
