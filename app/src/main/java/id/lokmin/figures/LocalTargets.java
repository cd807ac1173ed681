package id.lokmin.figures;

import id.lokmin.engine.indicator.Targets;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import java.util.List;
import java.util.OptionalInt;

/** The targets that the Puskesmas set itself. They stand before everybody else's. */
public interface LocalTargets {

    /** Those in force, by indicator, year and place. */
    List<LocalTarget> list();

    /** Sets a target; one of the same indicator, place and year is replaced. */
    LocalTarget set(
            Batch batch,
            String indicator,
            OptionalInt place,
            int year,
            double value,
            double upper,
            String source);

    /** Takes a target away; returns whether it was there. */
    boolean retire(Batch batch, String id);

    /** Takes back what a batch set or took away. */
    void undo(Batch undone, Batch undoing);

    /**
     * All targets with the local ones among them.
     *
     * @param area the places whose codes the targets carry
     */
    Targets among(Targets others, WorkingArea area);
}
