/**
 * What is looked at in a row before it is stored: impossible dates, units that were mixed up,
 * z-scores beyond belief, heights that fell. Rules DQ-13 to DQ-31; every check answers with a
 * numbered finding and never with a corrected value.
 */
@NullMarked
package id.lokmin.register.check;

import org.jspecify.annotations.NullMarked;
