/**
 * From columns of numbers to what a meeting can talk about: outcomes, targets, status, rank and
 * gap.
 *
 * <p>An {@link id.lokmin.engine.indicator.Indicator} says what to divide by what and how months add
 * up. The {@link id.lokmin.engine.indicator.Evaluator} makes a {@link
 * id.lokmin.engine.indicator.Tally} for every place that reports, adds tallies up along the place
 * tree, and answers with an {@link id.lokmin.engine.indicator.Outcome}, which still knows how many
 * reports it was made from. One law holds everywhere: <i>the tally of a place is the sum of the
 * tallies of the places in it, where a place without a usable figure adds nothing but its due
 * reports.</i> So a silent RW never becomes a zero. Targets, status and gaps are read off outcomes
 * and never change them.
 */
@NullMarked
package id.lokmin.engine.indicator;

import org.jspecify.annotations.NullMarked;
