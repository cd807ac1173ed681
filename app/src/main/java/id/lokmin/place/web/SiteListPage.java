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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Posyandu and schools, village by village, with the RW they serve and the RW nobody serves. */
@Controller
@ConditionalOnWebApplication
class SiteListPage {

    record Row(String code, String kind, String name, String serves) {}

    /**
     * @param unserved RW without a posyandu; empty where each has one
     */
    record Village(String code, String name, List<Row> rows, String unserved) {}

    record View(Frame frame, Texts texts, List<Village> villages) {}

    private final AreaDesk desk;

    SiteListPage(AreaDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pengaturan/posyandu")
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> page(Visit visit) {
        AreaWords words = desk.words(visit);
        WorkingArea area = desk.now();
        List<Village> villages = new ArrayList<>();
        for (int village : area.tree().atLevel(Level.VILLAGE)) {
            villages.add(village(area, village, words));
        }
        Frame frame =
                visit.frame(words.texts().get("sites.title"), Section.SETTINGS).with("place.css");
        return desk.page(HttpStatus.OK, "sites.jte", new View(frame, words.texts(), villages));
    }

    private static Village village(WorkingArea area, int village, AreaWords words) {
        PlaceTree tree = area.tree();
        List<Row> rows = new ArrayList<>();
        boolean[] served = new boolean[tree.size()];
        for (int i = village + 1; i < tree.end(village); i++) {
            Level level = tree.place(i).level();
            if (!level.isSite()) {
                continue;
            }
            int[] neighbourhoods = area.servedBy(i);
            for (int one : neighbourhoods) {
                served[one] |= level == Level.POSYANDU;
            }
            rows.add(
                    new Row(
                            tree.place(i).code(),
                            words.level(level),
                            tree.place(i).name(),
                            Arrays.stream(neighbourhoods)
                                    .mapToObj(one -> tree.place(one).name())
                                    .collect(Collectors.joining(", "))));
        }
        rows.sort(Comparator.comparing(Row::kind));
        List<String> unserved = new ArrayList<>();
        for (int i = village + 1; i < tree.end(village); i++) {
            if (tree.place(i).level() == Level.RW && !served[i]) {
                unserved.add(tree.place(i).name());
            }
        }
        return new Village(
                tree.place(village).code(),
                tree.place(village).name(),
                rows,
                String.join(", ", unserved));
    }
}
