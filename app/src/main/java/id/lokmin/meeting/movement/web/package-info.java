/** The page that tells whether promises moved anything. */
@NullMarked
package id.lokmin.meeting.movement.web;

import org.jspecify.annotations.NullMarked;
