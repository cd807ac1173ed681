package id.lokmin.place.web;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.Area;
import id.lokmin.place.AreaRules;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.web.AreaSettingPage.WrongForm;
import id.lokmin.place.web.AreaView.Choice;
import id.lokmin.shell.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Draws one place of today's picture with everything that can be chosen for it. */
final class AreaDrawing {

    private final WorkingArea area;
    private final PlaceTree tree;
    private final List<Area> versions;
    private final AreaWords words;
    private final LocalDate today;

    AreaDrawing(WorkingArea area, List<Area> versions, AreaWords words, LocalDate today) {
        this.area = area;
        this.tree = area.tree();
        this.versions = versions;
        this.words = words;
        this.today = today;
    }

    AreaView draw(int at, Frame frame, WrongForm wrong) {
        Level level = tree.place(at).level();
        List<Area> own =
                versions.stream()
                        .filter(version -> version.seq() == area.seq(at))
                        .sorted(Comparator.comparing(Area::from).reversed())
                        .toList();
        String around = around(at);
        return new AreaView(
                frame,
                words.texts(),
                tree.place(at).code(),
                tree.place(at).name(),
                around.isEmpty()
                        ? words.level(level)
                        : words.texts()
                                .get(
                                        "area.lead",
                                        words.level(level),
                                        around,
                                        words.date(own.getFirst().from())),
                own.stream().skip(1).map(this::earlier).toList(),
                inside(at),
                addable(level),
                parents(at),
                level.isSite() ? neighbourhoods(at) : List.of(),
                String.join("\n", area.aliases(at)),
                level.isSite(),
                today.toString(),
                wrong);
    }

    /** The name of what it lies in; a Puskesmas often has that of its village. */
    private String around(int at) {
        if (tree.parent(at) < 0) {
            return "";
        }
        Place parent = tree.place(tree.parent(at));
        return parent.level() == Level.PUSKESMAS
                ? words.level(Level.PUSKESMAS) + " " + parent.name()
                : parent.name();
    }

    private String earlier(Area version) {
        String until = version.until().map(day -> words.date(day.minusDays(1))).orElse("");
        return words.texts().get("area.earlier", version.name(), words.date(version.from()), until);
    }

    private List<Choice> inside(int at) {
        List<Choice> inside = new ArrayList<>();
        for (int i = at + 1; i < tree.end(at); i++) {
            if (tree.parent(i) == at) {
                Level level = tree.place(i).level();
                String name = tree.place(i).name();
                inside.add(
                        new Choice(
                                tree.place(i).code(),
                                level.isSite() ? words.level(level) + " " + name : name,
                                false));
            }
        }
        return inside;
    }

    private List<Choice> addable(Level level) {
        return Arrays.stream(Level.values())
                .filter(inner -> AreaRules.mayLieIn(inner, level))
                .map(inner -> new Choice(inner.code(), words.level(inner), false))
                .toList();
    }

    private List<Choice> parents(int at) {
        List<Choice> parents = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean mayLieIn = AreaRules.mayLieIn(tree.place(at).level(), tree.place(i).level());
            boolean isItself = i >= at && i < tree.end(at);
            if (mayLieIn && !isItself) {
                String around = tree.parent(i) < 0 ? "" : ", " + tree.place(tree.parent(i)).name();
                parents.add(
                        new Choice(
                                tree.place(i).code(),
                                tree.place(i).name() + around,
                                i == tree.parent(at)));
            }
        }
        return parents;
    }

    /** RW of the village a site lies in; all RW where it lies in none. */
    private List<Choice> neighbourhoods(int at) {
        int outer = tree.parent(at) < 0 ? 0 : tree.parent(at);
        int[] served = area.servedBy(at);
        List<Choice> found = new ArrayList<>();
        for (int i = outer; i < tree.end(outer); i++) {
            int rw = i;
            if (tree.place(i).level() == Level.RW) {
                boolean chosen = Arrays.stream(served).anyMatch(one -> one == rw);
                found.add(new Choice(tree.place(i).code(), tree.place(i).name(), chosen));
            }
        }
        return found;
    }
}
