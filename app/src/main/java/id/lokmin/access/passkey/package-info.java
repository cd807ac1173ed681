/**
 * Signing in with a finger, a face or the lock of a screen (W3C Web Authentication): the ceremony
 * between this server and a browser, run by Spring Security's relying party over our own tables.
 *
 * <p>Its filters are not used: our controllers ask it directly, so that every route keeps its
 * permission, its lock-out and its line in the audit trail like all others.
 */
@NullMarked
package id.lokmin.access.passkey;

import org.jspecify.annotations.NullMarked;
