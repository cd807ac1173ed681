/** The server and the letters in the database; what must not be read there is sealed. */
@NullMarked
package id.lokmin.mail.store;

import org.jspecify.annotations.NullMarked;
