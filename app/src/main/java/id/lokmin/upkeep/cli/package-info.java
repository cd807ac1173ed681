/**
 * The commands that keep a data folder well, and the one that shows what Lokmin does.
 *
 * <p>{@code demo} is a script over the other commands: it types what a person would type, in the
 * same order, and so shows nothing that they do not do.
 */
@NullMarked
package id.lokmin.upkeep.cli;

import org.jspecify.annotations.NullMarked;
