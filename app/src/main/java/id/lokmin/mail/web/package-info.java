/** The page where e-mail is set, tried and switched off, and the progress of letters. */
@NullMarked
package id.lokmin.mail.web;

import org.jspecify.annotations.NullMarked;
