package id.lokmin.intake.row;

import id.lokmin.catalog.Catalog;
import id.lokmin.figures.FigureBook;
import id.lokmin.followup.Promises;
import id.lokmin.intake.profile.RowKind;
import id.lokmin.people.Positions;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.register.Register;
import java.util.Map;

/** Who takes which rows. */
public final class Takers {

    private Takers() {}

    public static Map<RowKind, RowTaker> over(
            Catalog catalog,
            Places places,
            Institutions institutions,
            Positions positions,
            FigureBook figures,
            Register register,
            Promises promises) {
        return Map.of(
                RowKind.AREAS, new AreaRows(places),
                RowKind.INSTITUTION, new InstitutionRows(institutions, places),
                RowKind.POSITIONS, new PositionRows(positions, places),
                RowKind.SASARAN, new FigureRows(figures, places, true),
                RowKind.MEASUREMENTS, new MeasurementRows(register, places),
                RowKind.DOSES, new DoseRows(register, places),
                RowKind.RECAP, new FigureRows(figures, places, false),
                RowKind.VALUES, new ValueRows(catalog, figures, places),
                RowKind.PROMISES, new PromiseRows(promises, positions, places));
    }
}
