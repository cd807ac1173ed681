/** What can be done about accounts at the machine itself, for whoever is locked out. */
@NullMarked
package id.lokmin.access.cli;

import org.jspecify.annotations.NullMarked;
