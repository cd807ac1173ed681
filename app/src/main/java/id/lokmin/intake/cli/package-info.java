/** The command {@code import}. */
@NullMarked
package id.lokmin.intake.cli;

import org.jspecify.annotations.NullMarked;
