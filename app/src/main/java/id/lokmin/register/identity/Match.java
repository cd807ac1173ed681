package id.lokmin.register.identity;

import id.lokmin.register.RowFinding;
import java.util.List;
import java.util.Optional;

/**
 * Which child a row speaks of, with the doubts met on the way.
 *
 * @param child empty where the row must be left out, because its NIK is another child's
 * @param nik the NIK the row may add to the child, where it has a usable one
 */
public record Match(
        Optional<KnownChild> child,
        Optional<id.lokmin.register.Nik> nik,
        List<RowFinding> findings) {

    public Match {
        findings = List.copyOf(findings);
    }
}
