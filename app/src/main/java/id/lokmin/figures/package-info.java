/**
 * Monthly figures: what was reported of which element, where, in which month.
 *
 * <p>A cell holds a number or one of three kinds of nothing, and remembers what it held before and
 * which batch wrote it. {@link id.lokmin.figures.FigureBook} takes figures in by the million and
 * hands them to the engine as columns; {@link id.lokmin.figures.entry} lets people type them.
 */
@ApplicationModule(
        displayName = "Angka",
        allowedDependencies = {"place", "paper", "access", "shell"})
@NullMarked
package id.lokmin.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
