/** How a mail server is spoken to: SMTP by Jakarta Mail, and what its refusals mean. */
@NullMarked
package id.lokmin.mail.smtp;

import org.jspecify.annotations.NullMarked;
