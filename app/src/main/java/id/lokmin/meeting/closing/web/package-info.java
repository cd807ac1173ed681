/**
 * The pages of a meeting's end: the check of its promises, its minutes, its sheet to sign, its
 * papers, and the page where anybody compares a signed text with its code.
 */
@NullMarked
package id.lokmin.meeting.closing.web;

import org.jspecify.annotations.NullMarked;
