/**
 * The register: children by name, what they weighed, which doses they got, and the monthly counts
 * worked out from those rows at the moment somebody asks.
 *
 * <p>A row of a file becomes an entry ({@link id.lokmin.register.MeasurementEntry}, {@link
 * id.lokmin.register.DoseEntry}); the register finds the child it speaks of, checks the row, and
 * answers with a {@link id.lokmin.register.Receipt}: so many new, changed, same, and every doubt
 * with its row. Nothing is merged or corrected silently: what is doubtful is said, and what is
 * wrong is left out with the reason.
 *
 * <p>Names stay home. A stolen file must not tell who is undernourished, so NIK, name and parent of
 * a child lie together in one sealed text (AES-256-GCM, key in the data folder beside the database,
 * not in it). Looking up needs equality, not reading: it goes through keyed hashes (HMAC-SHA256) of
 * the NIK, of name with birth date, and of birth date with parent. A plain hash would not do,
 * because all NIK of a town can be tried in minutes. Birth date and sex stay readable, because the
 * counts need them and alone they point to nobody. Every type here prints itself masked.
 */
@NullMarked
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shell", "access", "place", "people"})
package id.lokmin.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
