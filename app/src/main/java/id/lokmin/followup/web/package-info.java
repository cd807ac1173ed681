/**
 * The pages of promises: the list, one promise with its history, the form, reminders, what villages
 * are asked for; and the one page that an owner opens from a link.
 */
@NullMarked
package id.lokmin.followup.web;

import org.jspecify.annotations.NullMarked;
