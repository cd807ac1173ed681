package id.lokmin.people.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.people.Positions;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** How the pages of positions and of staff change something, and how it is taken back. */
@Controller
@ConditionalOnWebApplication
class PositionChanges {

    /** Where a change was made; that is what its batch is called after. */
    enum From {
        POSITIONS("jabatan"),
        STAFF("petugas");

        private final String word;

        From(String word) {
            this.word = word;
        }

        /** The list to which a visitor comes back. */
        String address() {
            return "/pengaturan/" + word;
        }

        private static Optional<From> of(Batch batch) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(batch.source()))
                    .findFirst();
        }
    }

    private static final String CHANGES = "/pengaturan/jabatan/perubahan/";

    private final Positions positions;
    private final Batches batches;
    private final Storage storage;

    PositionChanges(Positions positions, Batches batches, Storage storage) {
        this.positions = positions;
        this.batches = batches;
        this.storage = storage;
    }

    /**
     * Changes something, wholly or not at all.
     *
     * @return what is told of it, with the way back
     */
    Notice make(From from, Visit visit, String told, Consumer<Batch> change) {
        Batch made =
                storage.writeApart(_ -> {
                    Batch begun = batches.begin(from.word, visit.visitor().actor());
                    change.accept(begun);
                    return begun;
                });
        return Notice.done(told).undoAt(CHANGES + made.id() + Notice.UNDOING);
    }

    @PostMapping(CHANGES + "{batch}" + Notice.UNDOING)
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> undo(@PathVariable String batch, Visit visit) {
        Batch undone = batches.find(batch).orElseThrow(PositionChanges::unknown);
        From from = From.of(undone).orElseThrow(PositionChanges::unknown);
        Texts texts = visit.texts("people");
        int kept =
                storage.writeApart(_ ->
                        positions.undo(undone, batches.begin(from.word, visit.visitor().actor())));
        return Redirect.to(
                from.address(),
                kept == 0
                        ? Notice.done(texts.get("position.undone"))
                        : Notice.mind(texts.get("position.undone.kept")));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
