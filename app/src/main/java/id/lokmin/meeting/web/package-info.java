/**
 * The pages of meetings: the list with its plan, one meeting, and the desk where its papers are
 * ordered and taken away.
 */
@NullMarked
package id.lokmin.meeting.web;

import org.jspecify.annotations.NullMarked;
