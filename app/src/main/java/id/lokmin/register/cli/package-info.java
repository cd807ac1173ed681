/**
 * The register's commands. {@code lokmin growth} needs no data folder: it scores what is handed in
 * and stores nothing, so that anybody can hold it against WHO's own program.
 */
@NullMarked
package id.lokmin.register.cli;

import org.jspecify.annotations.NullMarked;
