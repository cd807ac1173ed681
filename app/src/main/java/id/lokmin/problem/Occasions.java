package id.lokmin.problem;

import id.lokmin.access.Visit;
import java.util.Optional;

/** Finds what problems are weighed for; the room of meetings answers. */
public interface Occasions {

    /** The meeting of an id, in the words of a visit. */
    Optional<Occasion> find(String id, Visit visit);
}
