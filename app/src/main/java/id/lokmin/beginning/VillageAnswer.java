package id.lokmin.beginning;

/**
 * A village that the Puskesmas serves, with what was typed about it.
 *
 * @param code national, or one of our own
 * @param neighbourhoods RW and RT as {@link id.lokmin.place.TypedAreas} reads them
 * @param posyandu one a line
 * @param schools one a line
 */
public record VillageAnswer(
        String code, String name, String neighbourhoods, String posyandu, String schools) {

    public VillageAnswer withNeighbourhoods(String typed) {
        return new VillageAnswer(code, name, typed, posyandu, schools);
    }

    public VillageAnswer withSites(String typedPosyandu, String typedSchools) {
        return new VillageAnswer(code, name, neighbourhoods, typedPosyandu, typedSchools);
    }
}
