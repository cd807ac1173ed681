/**
 * Pages of the door: opening it, and trusting it. Two filters stand before every page: what comes
 * in plain from elsewhere is sent to HTTPS, and what is too large is turned away unread.
 */
@NullMarked
package id.lokmin.door.web;

import org.jspecify.annotations.NullMarked;
