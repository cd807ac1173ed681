/**
 * Who may do what, and who did what: accounts, roles with their area, guest links, and the audit
 * trail.
 *
 * <p>Every use case that a person can reach carries one {@link id.lokmin.access.Permission}; what
 * has none cannot be reached. The command acts as "baris perintah": whoever can read the data
 * folder already holds everything in it, so commands ask for no account, but their changes are
 * audited like everyone's.
 */
@ApplicationModule(
        displayName = "Akses",
        allowedDependencies = {"shell"})
@NullMarked
package id.lokmin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
