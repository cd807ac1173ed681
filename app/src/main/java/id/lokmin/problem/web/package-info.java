/**
 * The pages of problems: the list of a meeting, one problem with its causes and what could be done,
 * rounds of scoring, and the page on which a phone scores.
 */
@NullMarked
package id.lokmin.problem.web;

import org.jspecify.annotations.NullMarked;
