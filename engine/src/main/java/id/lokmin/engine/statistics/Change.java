package id.lokmin.engine.statistics;

/** A share at one time and at a later one. */
public record Change(Proportion before, Proportion after) {

    /** How much more it is afterwards. */
    public Difference difference() {
        return Difference.between(after, before);
    }

    /** The fewest people that stand behind one of the two. */
    public double fewestPeople() {
        return Math.min(before.people(), after.people());
    }
}
