package id.lokmin.place;

import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where places lie on the map, as far as somebody uploaded it. */
public interface Boundaries {

    /** The boundary of a place. */
    Optional<Boundary> find(String areaCode);

    /** Boundaries by code; places without one are left out. */
    Map<String, Boundary> list(Collection<String> areaCodes);

    /**
     * Takes the shapes of a GeoJSON file, each for the place whose code or name it carries; what a
     * place had before is replaced.
     *
     * @param fileName for findings and the history
     * @throws id.lokmin.shell.Refusal where the file as a whole cannot be used; nothing is stored
     */
    Receipt accept(String fileName, byte[] geoJson, String actor);

    /**
     * What became of a file.
     *
     * @param batch to take it back; empty where no shape was stored
     * @param stored so many places have a boundary from it
     * @param findings shapes that were passed over, and why
     */
    record Receipt(Optional<Batch> batch, int stored, List<Finding> findings) {
        public Receipt {
            findings = List.copyOf(findings);
        }
    }

    /** Gives places back what they had before a batch; what changed since stays. */
    void undo(String batchId, String actor);
}
