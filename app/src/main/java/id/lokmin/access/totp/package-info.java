/**
 * Codes of six digits that change every half minute, worked out on a phone and here from one secret
 * (RFC 6238), and the square by which the phone reads that secret.
 */
@NullMarked
package id.lokmin.access.totp;

import org.jspecify.annotations.NullMarked;
