/**
 * Pages that change the working area: the tree and one place, adding many at once, numbering anew,
 * posyandu and schools, boundaries on the map. Every act is a batch that the next page offers to
 * take back.
 */
@NullMarked
package id.lokmin.place.web;

import org.jspecify.annotations.NullMarked;
