/**
 * Time as a Puskesmas counts it: months, the periods of its meetings, school years and
 * epidemiological weeks.
 *
 * <p>Nothing here asks what day it is. A month is a number on a line, so that "nine months back" is
 * a subtraction; a period is a name for a few neighbouring months ({@code 2025-Q3}); the school
 * year and the week of surveillance have their own first day and never pretend to be calendar
 * years.
 */
@NullMarked
package id.lokmin.engine.calendar;

import org.jspecify.annotations.NullMarked;
