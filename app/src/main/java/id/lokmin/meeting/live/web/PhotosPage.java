package id.lokmin.meeting.live.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Photo;
import id.lokmin.meeting.live.Photos;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The photos of a meeting: added with a caption, looked at, taken away. */
@Controller
@ConditionalOnWebApplication
class PhotosPage {

    private static final String HERE = "/pertemuan/{meeting}/foto";
    private static final String ONE = HERE + "/{photo}";

    private final Held held;
    private final Photos photos;
    private final Pages pages;

    PhotosPage(Held held, Photos photos, Pages pages) {
        this.held = held;
        this.photos = photos;
        this.pages = pages;
    }

    private static String address(Meeting meeting) {
        return "/pertemuan/" + meeting.id() + "/foto";
    }

    @GetMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(@PathVariable("meeting") String id, Visit visit) {
        return page(HttpStatus.OK, held.meeting(id), visit, "", "");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Meeting meeting, Visit visit, String caption, String wrong) {
        Texts texts = visit.texts("live");
        List<PhotosView.Shot> shots =
                photos.list(meeting.id()).stream()
                        .map(photo ->
                                new PhotosView.Shot(
                                        address(meeting) + "/" + photo.id(),
                                        photo.caption(),
                                        photo.width(),
                                        photo.height(),
                                        Formats.of(visit.language())
                                                .moment(photo.addedAt(), held.zone())))
                        .toList();
        return pages.page(
                status,
                "meeting/live/web/photos.jte",
                new PhotosView(
                        held.frame(meeting, texts.get("photos.title"), visit)
                                .with("meeting.css", "ruang.css"),
                        texts,
                        address(meeting),
                        shots,
                        caption,
                        wrong));
    }

    @PostMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> add(
            @PathVariable("meeting") String id,
            @RequestParam(name = "foto") MultipartFile file,
            @RequestParam(name = "keterangan", defaultValue = "") String caption,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        if (file.isEmpty()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    visit,
                    caption,
                    texts.get("photos.none_chosen"));
        }
        try {
            Photos.BOUNDS.check(file.getSize());
            Photo kept = photos.add(id, file.getBytes(), caption, visit.visitor().actor());
            return Redirect.to(
                    address(meeting),
                    Notice.done(texts.get("photos.added"))
                            .undoAt(address(meeting) + "/" + kept.id() + "/tambah/urung"));
        } catch (Refusal refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    visit,
                    caption,
                    refused.finding().sentence(visit.language()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The picture itself; it never changes under its address. */
    @GetMapping(ONE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> picture(
            @PathVariable("meeting") String id, @PathVariable("photo") String photo) {
        known(id, photo);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(photos.picture(photo).orElseThrow());
    }

    @PostMapping(ONE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> describe(
            @PathVariable("meeting") String id,
            @PathVariable("photo") String photo,
            @RequestParam(name = "keterangan", defaultValue = "") String caption,
            Visit visit) {
        known(id, photo);
        photos.describe(photo, caption, visit.visitor().actor());
        return told(id, visit, "photos.described");
    }

    @PostMapping(ONE + "/hapus")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> remove(
            @PathVariable("meeting") String id, @PathVariable("photo") String photo, Visit visit) {
        known(id, photo);
        photos.remove(photo, visit.visitor().actor());
        String address = address(held.meeting(id));
        return Redirect.to(
                address,
                Notice.done(visit.texts("live").get("photos.removed"))
                        .undoAt(address + "/" + photo + "/hapus/urung"));
    }

    @PostMapping(ONE + "/hapus/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> restore(
            @PathVariable("meeting") String id, @PathVariable("photo") String photo, Visit visit) {
        held.meeting(id);
        photos.restore(photo, visit.visitor().actor());
        return told(id, visit, "photos.restored");
    }

    /** Takes back that a photo was added. */
    @PostMapping(ONE + "/tambah/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> unadd(
            @PathVariable("meeting") String id, @PathVariable("photo") String photo, Visit visit) {
        return remove(id, photo, visit);
    }

    private ResponseEntity<byte[]> told(String id, Visit visit, String key) {
        return Redirect.to(address(held.meeting(id)), Notice.done(visit.texts("live").get(key)));
    }

    private void known(String meetingId, String photo) {
        if (photos.find(photo).filter(one -> one.meeting().equals(meetingId)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
