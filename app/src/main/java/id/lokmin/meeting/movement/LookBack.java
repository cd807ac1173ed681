package id.lokmin.meeting.movement;

import id.lokmin.followup.SectorAccount;
import java.util.List;

/**
 * What a meeting begins with: whether the last one moved anything.
 *
 * @param moved each promise with an indicator
 * @param sectors promised, done, late, silent
 * @param chronic what missed its target three quarters in a row; empty where months are looked at
 */
public record LookBack(List<Moved> moved, List<SectorAccount> sectors, List<Chronic> chronic) {

    public LookBack {
        moved = List.copyOf(moved);
        sectors = List.copyOf(sectors);
        chronic = List.copyOf(chronic);
    }

    /** Whether there is anything to look back on. */
    public boolean isEmpty() {
        return sectors.isEmpty() && chronic.isEmpty();
    }
}
