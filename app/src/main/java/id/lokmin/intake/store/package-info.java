/** What is known about the files that were brought in, kept in SQL. */
@NullMarked
package id.lokmin.intake.store;

import org.jspecify.annotations.NullMarked;
