/**
 * Causes as pictures: the fishbone and the tree of whys, drawn on the server as SVG whose words are
 * broken into lines. A page gives them the colours of its stylesheet, a paper those of {@link
 * id.lokmin.problem.drawing.Ink}.
 */
@NullMarked
package id.lokmin.problem.drawing;

import org.jspecify.annotations.NullMarked;
