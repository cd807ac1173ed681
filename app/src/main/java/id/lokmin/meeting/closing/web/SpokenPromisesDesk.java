package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.SpokenPromises;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down what was typed in the room as a promise; it is taken back as {@link ClosingPage}. */
@Controller
@ConditionalOnWebApplication
class SpokenPromisesDesk {

    private final MeetingFrames frames;
    private final SpokenPromises spoken;
    private final Batches batches;
    private final Storage storage;

    SpokenPromisesDesk(
            MeetingFrames frames, SpokenPromises spoken, Batches batches, Storage storage) {
        this.frames = frames;
        this.spoken = spoken;
        this.batches = batches;
        this.storage = storage;
    }

    @PostMapping("/pertemuan/{id}/penutupan/janji")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> write(@PathVariable String id, Visit visit) {
        Meeting meeting = frames.meeting(id);
        String closing = MeetingPart.CLOSING.address(id);
        return storage.writeApart(_ -> {
            Batch batch = batches.begin(ClosingPage.SOURCE, visit.visitor().actor());
            int made = spoken.write(batch, meeting).size();
            return Redirect.to(
                    closing,
                    Notice.done(visit.texts("closing").get("spoken.done", made))
                            .undoAt(closing + "/janji/" + batch.id() + Notice.UNDOING));
        });
    }
}
