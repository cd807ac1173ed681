/**
 * The one grid as a page to read: indicator by area, every cell a link that unfolds it.
 *
 * <p>The page works without a script: choosing, sorting and unfolding are addresses, so each view
 * can be kept, sent and printed. An address holds codes of indicators and places, never a name.
 */
@NullMarked
package id.lokmin.insight.web;

import org.jspecify.annotations.NullMarked;
