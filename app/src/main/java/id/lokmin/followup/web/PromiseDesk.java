package id.lokmin.followup.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.Permission;
import id.lokmin.access.Visitor;
import id.lokmin.followup.News;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseLinks;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reports;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.Notice;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where promises are changed: each act is a batch of its own, so that it can be taken back. */
@Component
class PromiseDesk {

    private static final String FORM = "janji";

    private final Promises promises;
    private final Reports reports;
    private final PromiseLinks links;
    private final Batches batches;
    private final Storage storage;

    PromiseDesk(
            Promises promises,
            Reports reports,
            PromiseLinks links,
            Batches batches,
            Storage storage) {
        this.promises = promises;
        this.reports = reports;
        this.links = links;
        this.batches = batches;
        this.storage = storage;
    }

    Promise promise(String id) {
        return promises.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One act, with the batch it makes. */
    Batch act(String actor, Consumer<Batch> act) {
        return storage.writeApart(_ -> {
            Batch begun = batches.begin(FORM, actor);
            act.accept(begun);
            return begun;
        });
    }

    Batch tell(String actor, String id, News news, News.Shown shown) {
        return act(actor, batch -> reports.tell(batch, id, news, shown));
    }

    Batch report(String actor, String id, Progress progress) {
        return act(actor, batch -> promises.report(batch, id, progress));
    }

    /** Takes an act back. */
    void undo(String batch, String actor) {
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(FORM))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        act(
                actor,
                undoing -> {
                    promises.undo(undone, undoing);
                    reports.undo(undone, undoing);
                });
    }

    static String undoing(Batch batch) {
        return PromiseListPage.ADDRESS + "/perubahan/" + batch.id() + Notice.UNDOING;
    }

    /** The link of a promise, made where there is none. */
    GuestLink link(Promise promise, String actor) {
        return links.issue(promise, actor);
    }

    Optional<GuestLink> live(Promise promise) {
        return links.live(promise);
    }

    void revoke(Promise promise, String actor) {
        links.revoke(promise, actor);
    }

    /** Whether somebody may change what a promise says: everywhere, or in each of its places. */
    static boolean mayKeep(Visitor visitor, Promise promise) {
        var places = promise.says().placeCodes();
        return visitor.mayEverywhere(Permission.KEEP_PROMISES)
                || (!places.isEmpty()
                        && places.stream()
                                .allMatch(one -> visitor.mayIn(Permission.KEEP_PROMISES, one)));
    }

    /** Whether somebody may note how it goes: everywhere, or in one of its places. */
    static boolean mayTell(Visitor visitor, Promise promise) {
        return visitor.mayEverywhere(Permission.KEEP_PROMISES)
                || promise.says().placeCodes().stream()
                        .anyMatch(one -> visitor.mayIn(Permission.KEEP_PROMISES, one));
    }

    /** The promise, where this visitor may change it; refused else. */
    Promise kept(String id, Visitor visitor) {
        Promise promise = promise(id);
        if (!mayKeep(visitor, promise)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return promise;
    }

    /** The promise, where this visitor may note how it goes; refused else. */
    Promise told(String id, Visitor visitor) {
        Promise promise = promise(id);
        if (!mayTell(visitor, promise)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return promise;
    }
}
