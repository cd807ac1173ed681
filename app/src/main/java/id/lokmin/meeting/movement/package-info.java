/**
 * Did it move? The indicator of a promise in its areas at the meeting it was made for and after it,
 * beside the areas where nobody promised that; and the problems that stay quarter after quarter.
 *
 * <p>Promises are known to followup and figures to insight; here they meet. Nothing is stored: what
 * is said follows from the rows stored now.
 */
@NullMarked
package id.lokmin.meeting.movement;

import org.jspecify.annotations.NullMarked;
