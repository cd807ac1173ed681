/**
 * The frame that every page stands in, and how a page is written.
 *
 * <p>Templates lie under {@code src/main/jte/<room>/web} and are compiled into the package of their
 * room, so the records they are given need not leave it. A page is written whole before the first
 * byte is sent: nobody sees half of one.
 */
@NullMarked
package id.lokmin.shell.web;

import org.jspecify.annotations.NullMarked;
