package id.lokmin.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Every dose given to the children born since 2023, up to the end of September 2025.
 *
 * <p>In each RW as many infants complete their basic immunisation between January and September
 * 2025, before their first birthday, as {@link Neighbourhood} says; the others of that cohort stop
 * somewhere on the way, or come too late.
 */
final class Doses {
    private static final LocalDate UNTIL = LocalDate.of(2025, 9, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate FIRST_OF_COHORT = LocalDate.of(2024, 2, 5);
    private static final LocalDate LAST_OF_COHORT = LocalDate.of(2024, 12, 18);

    /** How far a child gets. */
    private enum Course {
        COMPLETE,
        TOO_LATE,
        NO_MEASLES,
        NO_THIRD_ROUND,
        NO_INJECTED_POLIO,
        NEVER
    }

    private final Chance chance = Chance.of("doses");
    private final List<Dose> given = new ArrayList<>();

    private Doses() {}

    static List<Dose> of(List<Neighbourhood> area, List<Child> children) {
        Doses doses = new Doses();
        for (Neighbourhood home : area) {
            List<Child> own = new ArrayList<>();
            for (Child child : children) {
                if (child.home() == home && child.born().getYear() >= 2023) {
                    own.add(child);
                }
            }
            doses.vaccinate(home, own);
        }
        doses.given.sort(
                Comparator.comparing(Dose::on)
                        .thenComparing(dose -> dose.child().name())
                        .thenComparing(Dose::antigen));
        return List.copyOf(doses.given);
    }

    private void vaccinate(Neighbourhood home, List<Child> children) {
        List<Child> cohort =
                new ArrayList<>(children.stream().filter(Doses::isOfThisYearsCohort).toList());
        Collections.shuffle(cohort, new Random(home.number()));
        List<Child> complete = cohort.subList(0, home.immunised());
        for (Child child : children) {
            if (complete.contains(child)) {
                follow(child, Course.COMPLETE);
            } else if (isOfThisYearsCohort(child)) {
                follow(child, unfinished(child));
            } else {
                follow(child, chance.happens(0.84) ? Course.COMPLETE : unfinished(child));
            }
        }
    }

    private static boolean isOfThisYearsCohort(Child child) {
        return !child.born().isBefore(FIRST_OF_COHORT) && !child.born().isAfter(LAST_OF_COHORT);
    }

    private Course unfinished(Child child) {
        Course[] courses = {
            Course.NO_MEASLES,
            Course.NO_THIRD_ROUND,
            Course.NO_INJECTED_POLIO,
            Course.NEVER,
            Course.TOO_LATE
        };
        Course course = courses[chance.weighted(new double[] {45, 20, 14, 11, 10})];
        boolean fewMonthsLeft = child.born().isAfter(LocalDate.of(2024, 8, 1));
        return course == Course.TOO_LATE && fewMonthsLeft ? Course.NO_MEASLES : course;
    }

    private void follow(Child child, Course course) {
        if (course == Course.NEVER) {
            if (chance.happens(0.7)) {
                give(child, "HB0 - 1", child.born());
            }
            return;
        }
        if (course == Course.COMPLETE || chance.happens(0.96)) {
            give(child, "HB0 - 1", child.born().plusDays(chance.happens(0.93) ? 0 : 1));
        }
        LocalDate first = child.born().plusDays(chance.between(3, 27));
        give(child, "BCG - 1", first);
        give(child, "Polio Tetes - 1", first);
        LocalDate round = rounds(child, course);
        measles(child, course, round);
    }

    /** The rounds of two, three and four months; returns the day of the last one. */
    private LocalDate rounds(Child child, Course course) {
        LocalDate on = child.born().plusMonths(2).plusDays(chance.between(0, 20));
        for (int round = 1; round <= 3; round++) {
            if (round == 3 && course == Course.NO_THIRD_ROUND) {
                return on;
            }
            give(child, "DPT-HB-Hib - " + round, on);
            give(child, "Polio Tetes - " + (round + 1), on);
            if (child.days(on) < 200) {
                give(child, "Rotavirus - " + round, on);
            }
            if (round < 3) {
                give(child, "PCV - " + round, on);
                on = on.plusDays(chance.between(28, 41));
            }
        }
        if (course != Course.NO_INJECTED_POLIO) {
            give(child, "IPV - 1", on);
        }
        return on;
    }

    private void measles(Child child, Course course, LocalDate thirdRound) {
        if (course == Course.NO_MEASLES) {
            return;
        }
        LocalDate on = firstMeasles(child, course);
        give(child, "Campak Rubella - 1", on);
        if (course != Course.NO_INJECTED_POLIO && chance.happens(0.85)) {
            give(child, "IPV - 2", on);
        }
        if ((course == Course.COMPLETE || course == Course.TOO_LATE) && !chance.happens(0.02)) {
            give(child, "Imunisasi Dasar Lengkap - 1", on.isAfter(thirdRound) ? on : thirdRound);
        }
        LocalDate year = child.born().plusMonths(12).plusDays(chance.between(1, 30));
        if (chance.happens(0.86)) {
            give(child, "PCV - 3", year.isAfter(on) ? year : on.plusDays(28));
        }
        if (chance.happens(0.72)) {
            LocalDate later = child.born().plusMonths(18).plusDays(chance.between(1, 60));
            if (later.isBefore(on.plusDays(190))) {
                later = on.plusDays(190);
            }
            give(child, "DPT-HB-Hib - 4", later);
            give(child, "Campak Rubella - 2", later);
        }
    }

    /** Nine months on; this year's cohort waits for the new year, those before it do not. */
    private LocalDate firstMeasles(Child child, Course course) {
        if (course == Course.TOO_LATE) {
            return child.born().plusMonths(12).plusDays(chance.between(5, 35));
        }
        LocalDate due = child.born().plusMonths(9);
        if (isOfThisYearsCohort(child)) {
            LocalDate from = due.isBefore(NEW_YEAR) ? NEW_YEAR : due;
            LocalDate to = child.born().plusMonths(12).minusDays(4);
            int room = (int) Math.min(34, from.until(to, ChronoUnit.DAYS));
            LocalDate on = from.plusDays(chance.between(1, Math.max(room, 1)));
            return on.isAfter(UNTIL) ? UNTIL.minusDays(chance.between(0, 9)) : on;
        }
        int notYetDue = child.born().isAfter(LAST_OF_COHORT) ? 12 : 0;
        return due.plusDays(notYetDue + chance.between(1, 40));
    }

    private void give(Child child, String antigen, LocalDate on) {
        if (!on.isAfter(UNTIL)) {
            given.add(new Dose(child, antigen, on, child.months(on) >= catchUpAge(antigen)));
        }
    }

    /** Age in months from which a dose is a catch-up; HB0 and rotavirus have none. */
    private static int catchUpAge(String antigen) {
        return switch (antigen) {
            case "BCG - 1" -> 3;
            case "Polio Tetes - 1", "DPT-HB-Hib - 1", "PCV - 1" -> 4;
            case "Polio Tetes - 2", "DPT-HB-Hib - 2" -> 5;
            case "Polio Tetes - 3", "DPT-HB-Hib - 3", "PCV - 2", "IPV - 1" -> 6;
            case "Polio Tetes - 4" -> 7;
            case "PCV - 3", "IPV - 2", "Campak Rubella - 1" -> 12;
            case "DPT-HB-Hib - 4", "Campak Rubella - 2" -> 24;
            default -> Integer.MAX_VALUE;
        };
    }
}
