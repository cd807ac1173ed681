package id.lokmin.followup.web;

import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.web.PromiseViews.Group;
import id.lokmin.followup.web.PromiseViews.Row;
import id.lokmin.followup.web.PromiseViews.State;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Promises as rows of the page and of a workbook. */
final class PromiseRows {

    private final PromiseWords words;
    private final LocalDate today;

    PromiseRows(PromiseWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** By what rows are put together; empty where they are not. */
    static Optional<Function<Promise, String>> key(PromiseAsked asked) {
        return switch (asked.word(PromiseAsked.GROUP)) {
            case "sektor" -> Optional.of(promise -> promise.says().owner().sector());
            case "wilayah" -> Optional.of(promise -> first(promise.says().placeCodes()));
            case "tenggat" ->
                    Optional.of(
                            promise -> promise.says().due().map(PromiseRows::month).orElse("9999"));
            case "keadaan" -> Optional.of(promise -> String.valueOf(promise.state().ordinal()));
            default -> Optional.empty();
        };
    }

    private static String first(List<String> codes) {
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    List<Group> groups(List<Promise> promises, PromiseAsked asked) {
        Optional<Function<Promise, String>> key = key(asked);
        if (key.isEmpty()) {
            return promises.isEmpty()
                    ? List.of()
                    : List.of(new Group("", promises.stream().map(this::row).toList()));
        }
        Map<String, List<Promise>> together = new LinkedHashMap<>();
        promises.forEach(promise ->
                together.computeIfAbsent(key.get().apply(promise), _ -> new ArrayList<>())
                        .add(promise));
        return together.values().stream()
                .map(group ->
                        new Group(
                                title(group.getFirst(), asked),
                                group.stream().map(this::row).toList()))
                .toList();
    }

    private String title(Promise promise, PromiseAsked asked) {
        Texts texts = words.texts();
        return switch (asked.word(PromiseAsked.GROUP)) {
            case "sektor" ->
                    promise.says().owner().sector().isEmpty()
                            ? texts.get("sector.none")
                            : promise.says().owner().sector();
            case "wilayah" ->
                    promise.says().placeCodes().isEmpty()
                            ? texts.get("place.none")
                            : words.place(promise.says().placeCodes().getFirst());
            case "tenggat" ->
                    promise.says()
                            .due()
                            .map(due -> words.formats().month(due.getYear(), due.getMonthValue()))
                            .orElse(texts.get("due.none"));
            default -> words.state(promise.state());
        };
    }

    Row row(Promise promise) {
        return new Row(
                String.valueOf(promise.says().number()),
                promise.says().activity(),
                words.aim(promise),
                promise.says().owner().position(),
                promise.says().owner().sector(),
                words.placesInShort(promise),
                words.due(promise),
                words.dueIn(promise),
                promise.isLate(today),
                state(promise.state()),
                words.result(promise),
                PromiseListPage.ADDRESS + "/" + promise.id());
    }

    State state(PromiseState state) {
        return new State(
                state.tone().name().toLowerCase(Locale.ROOT),
                state.tone().sign(),
                words.state(state));
    }

    Sheet sheet(List<Promise> promises) {
        List<Column> columns =
                List.of(
                        column("sheet.number", 6),
                        column("sheet.programme", 14),
                        column("sheet.indicator", 10),
                        column("field.problem", 30),
                        column("field.activity", 44),
                        column("field.volume", 18),
                        column("field.baseline", 10),
                        column("field.target", 10),
                        column("field.place", 26),
                        column("field.owner", 28),
                        column("field.sector", 16),
                        column("field.partners", 28),
                        column("field.funding", 16),
                        column("field.starts_on", 12),
                        column("field.due_on", 12),
                        column("field.proof", 26),
                        column("field.state", 16),
                        column("field.finished_on", 12),
                        column("field.result", 18),
                        column("field.percent_done", 8),
                        column("field.obstacle", 30),
                        column("field.decision", 24));
        return new Sheet(
                words.texts().get("list.title"),
                columns,
                promises.stream().map(this::cells).toList());
    }

    private Column column(String key, double width) {
        return new Column(words.texts().get(key), width);
    }

    private List<Cell> cells(Promise promise) {
        var says = promise.says();
        return List.of(
                Cell.number(says.number()),
                Cell.words(says.aim().programme()),
                Cell.words(says.aim().indicator()),
                Cell.words(says.aim().problem()),
                Cell.words(says.activity()),
                Cell.words(says.aim().volume()),
                number(says.aim().baseline()),
                number(says.aim().target()),
                Cell.words(String.join(", ", words.places(promise))),
                Cell.words(says.owner().position()),
                Cell.words(says.owner().sector()),
                Cell.words(String.join(", ", says.owner().partners())),
                Cell.words(says.funding()),
                day(says.starts()),
                day(says.due()),
                Cell.words(says.proof()),
                Cell.words(words.state(promise.state())),
                day(says.progress().finished()),
                Cell.words(says.progress().result()),
                number(says.progress().percent()),
                Cell.words(says.progress().obstacle()),
                Cell.words(says.progress().decision()));
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.number(number.getAsDouble(), 1) : Cell.nothing();
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::day).orElseGet(Cell::nothing);
    }
}
