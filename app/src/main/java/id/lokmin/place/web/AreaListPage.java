package id.lokmin.place.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The working area as a tree, to look for a place and open it. */
@Controller
@ConditionalOnWebApplication
class AreaListPage {

    private static final int LATEST = 5;

    /** Lists that came by file are among them, and are taken back where they were imported. */
    private static final int LOOKED_AT = 40;

    private static final int MOST_FOUND = 100;

    /** One place of a list. */
    record Row(String code, String name, String level, String around, String note) {}

    /** A village with the neighbourhoods in it, with or without dusun between. */
    record Village(String code, String name, String counts, List<Row> rows, boolean open) {}

    /** A change that can be taken back. */
    record Change(String batch, String words) {}

    record View(
            Frame frame,
            Texts texts,
            String search,
            List<Row> found,
            List<Row> outer,
            List<Village> villages,
            List<Change> changes) {

        boolean isSearching() {
            return !search.isEmpty();
        }
    }

    private final AreaDesk desk;

    AreaListPage(AreaDesk desk) {
        this.desk = desk;
    }

    @GetMapping(AreaDesk.ADDRESS)
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> page(
            Visit visit, @RequestParam(value = "cari", defaultValue = "") String search) {
        AreaWords words = desk.words(visit);
        WorkingArea area = desk.now();
        Drawing drawing = new Drawing(area, words);
        String wanted = search.strip();
        Frame frame =
                visit.frame(words.texts().get("areas.title"), Section.SETTINGS).with("place.css");
        return desk.page(
                HttpStatus.OK,
                "areas.jte",
                new View(
                        frame,
                        words.texts(),
                        wanted,
                        wanted.isEmpty() ? List.of() : drawing.search(wanted),
                        drawing.outer(),
                        drawing.villages(),
                        changes(words)));
    }

    private List<Change> changes(AreaWords words) {
        Texts texts = words.texts();
        return desk.changes().latest(LOOKED_AT).stream()
                .filter(batch -> texts.has("act." + batch.source()))
                .limit(LATEST)
                .map(batch ->
                        new Change(
                                batch.id(),
                                texts.get(
                                        "change.line",
                                        words.date(desk.on(batch.at())),
                                        texts.get("act." + batch.source()),
                                        batch.actor())))
                .toList();
    }

    @PostMapping(AreaDesk.ADDRESS + "/perubahan/{batch}/urung")
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> undo(Visit visit, @PathVariable String batch) {
        return desk.undo(visit, batch);
    }

    /** The tree of today in rows. */
    private static final class Drawing {

        private final WorkingArea area;
        private final PlaceTree tree;
        private final AreaWords words;

        Drawing(WorkingArea area, AreaWords words) {
            this.area = area;
            this.tree = area.tree();
            this.words = words;
        }

        /** What the villages lie in. */
        List<Row> outer() {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                if (tree.place(i).level().compareTo(Level.VILLAGE) < 0) {
                    rows.add(row(i));
                }
            }
            return rows;
        }

        List<Village> villages() {
            int[] villages = tree.atLevel(Level.VILLAGE);
            List<Village> drawn = new ArrayList<>();
            for (int village : villages) {
                List<Row> rows = new ArrayList<>();
                for (int i = village + 1; i < tree.end(village); i++) {
                    Level level = tree.place(i).level();
                    if (level == Level.HAMLET || level == Level.RW) {
                        rows.add(row(i));
                    } else if (level == Level.RT && tree.parent(i) == village) {
                        rows.add(row(i));
                    }
                }
                drawn.add(
                        new Village(
                                tree.place(village).code(),
                                tree.place(village).name(),
                                words.texts()
                                        .get(
                                                "village.counts",
                                                count(village, Level.RW),
                                                count(village, Level.RT),
                                                count(village, Level.POSYANDU),
                                                count(village, Level.SCHOOL)),
                                rows,
                                villages.length <= 2));
            }
            return drawn;
        }

        private int count(int outer, Level level) {
            int count = 0;
            for (int i = outer + 1; i < tree.end(outer); i++) {
                count += tree.place(i).level() == level ? 1 : 0;
            }
            return count;
        }

        private Row row(int i) {
            int within = count(i, Level.RT);
            List<String> note = new ArrayList<>();
            if (within > 0 && tree.place(i).level() != Level.RT) {
                note.add(words.texts().get("row.rt", within));
            }
            if (!area.aliases(i).isEmpty()) {
                note.add(words.texts().get("row.also", String.join(", ", area.aliases(i))));
            }
            return new Row(
                    tree.place(i).code(),
                    tree.place(i).name(),
                    words.level(tree.place(i).level()),
                    tree.parent(i) < 0 ? "" : tree.place(tree.parent(i)).name(),
                    String.join("; ", note));
        }

        /** Places whose name, code or other name has what was written in it, at most a hundred. */
        List<Row> search(String written) {
            String wanted = written.toLowerCase(Locale.ROOT);
            List<Row> found = new ArrayList<>();
            for (int i = 0; i < tree.size() && found.size() < MOST_FOUND; i++) {
                String known =
                        tree.place(i).name()
                                + " "
                                + tree.place(i).code()
                                + " "
                                + String.join(" ", area.aliases(i));
                if (known.toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.add(row(i));
                }
            }
            return found;
        }
    }
}
