/**
 * The application: one process, one file of data, every room a package below this one.
 *
 * <p>Only the entrance lives here. The rooms and what each may use are told in ARCHITECTURE.md and
 * kept by the build.
 */
@NullMarked
package id.lokmin;

import org.jspecify.annotations.NullMarked;
