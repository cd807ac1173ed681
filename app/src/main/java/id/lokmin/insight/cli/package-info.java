/** The commands that answer what the figures say. */
@NullMarked
package id.lokmin.insight.cli;

import org.jspecify.annotations.NullMarked;
