/** The page of backups: made, taken away, and laid ready for a restore. */
@NullMarked
package id.lokmin.upkeep.web;

import org.jspecify.annotations.NullMarked;
