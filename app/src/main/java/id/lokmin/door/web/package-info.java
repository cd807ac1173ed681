/**
 * Pages of the door: opening it, and trusting it. Three filters stand before every page: what comes
 * in plain from elsewhere is sent to HTTPS, what is too large is turned away unread, and who reads
 * waits for a turn.
 */
@NullMarked
package id.lokmin.door.web;

import org.jspecify.annotations.NullMarked;
