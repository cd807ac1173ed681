/** The pages of positions: the list, and one with who holds it. */
@NullMarked
package id.lokmin.people.web;

import org.jspecify.annotations.NullMarked;
