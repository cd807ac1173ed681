/**
 * Passwords: the rules they have to keep, how they are hashed, and how start passwords are made.
 *
 * <p>The rules follow NIST SP 800-63B-4 (2025): length counts, composition does not, nothing
 * expires, and what everybody tries first is refused.
 */
@NullMarked
package id.lokmin.access.password;

import org.jspecify.annotations.NullMarked;
