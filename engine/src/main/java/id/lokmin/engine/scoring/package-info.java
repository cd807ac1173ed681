/**
 * Which problem first: the arithmetic of the methods by which a Puskesmas weighs its problems.
 *
 * <p>People give whole scores to problems under criteria. Several people's scores of one problem
 * under one criterion are a {@link id.lokmin.engine.scoring.Scores}; a {@link
 * id.lokmin.engine.scoring.ScoringRule} says by which method, scale and operator they become one
 * total, and {@link id.lokmin.engine.scoring.Scoring} works it out. Scales and operators differ
 * from one Puskesmas to the next, so none is built in: each is chosen, and printed with the result.
 */
@NullMarked
package id.lokmin.engine.scoring;

import org.jspecify.annotations.NullMarked;
