package id.lokmin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everyone born in the area from 2020 to September 2025, evenly spread over each year. */
final class Children {
    private static final LocalDate LAST_BIRTHDAY = LocalDate.of(2025, 9, 27);

    private final Chance chance = Chance.of("children");
    private final InventedPeople people = new InventedPeople("children of the area");
    private final GrowthCurve weight = GrowthCurve.weight();
    private final GrowthCurve height = GrowthCurve.height();

    private Children() {}

    static List<Child> of(List<Neighbourhood> area) {
        Children children = new Children();
        List<Child> born = new ArrayList<>();
        for (Neighbourhood home : area) {
            for (int year = 2020; year <= 2025; year++) {
                for (int i = 0; i < home.births(); i++) {
                    double share = (i + children.chance.upTo(1)) / home.births();
                    LocalDate day = LocalDate.of(year, 1, 1).plusDays((long) (share * 365));
                    Child child = children.born(home, day);
                    if (!day.isAfter(LAST_BIRTHDAY)) {
                        born.add(child);
                    }
                }
            }
        }
        return List.copyOf(born);
    }

    private Child born(Neighbourhood home, LocalDate day) {
        boolean boy = chance.happens(0.51);
        LocalDate motherBorn = day.minusDays(chance.between(19 * 365, 40 * 365));
        double atBirth = -0.2 + 0.9 * chance.gaussian();
        double lean = 0.7 * chance.gaussian();
        return new Child(
                home,
                chance.between(1, home.households()),
                chance.pick(home.posyandu()),
                people.nik(day, boy),
                people.name(),
                boy,
                day,
                Math.round(weight.value(boy, 0, Math.max(atBirth, -2.9)) * 20) / 20.0,
                Math.round(height.value(boy, 0, Math.clamp(0.6 * atBirth + 0.5 * lean, -2.2, 2.2))),
                people.name(),
                people.nik(motherBorn, false),
                lean + 0.7 * chance.gaussian(),
                0.95 * chance.gaussian());
    }
}
