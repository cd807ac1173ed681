/**
 * The papers of problems: the priority sheet of a round of scoring, and the analysis of a problem's
 * causes with what was chosen.
 */
@NullMarked
package id.lokmin.problem.papers;

import org.jspecify.annotations.NullMarked;
