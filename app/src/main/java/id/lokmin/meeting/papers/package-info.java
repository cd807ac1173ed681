/**
 * The papers of a meeting, one class each: a plain function from the briefing to a description of
 * the paper. Texts are Indonesian; officials write on them, sign them and file them.
 */
@NullMarked
package id.lokmin.meeting.papers;

import org.jspecify.annotations.NullMarked;
