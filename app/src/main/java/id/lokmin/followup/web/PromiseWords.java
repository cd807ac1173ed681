package id.lokmin.followup.web;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.FundingSource;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.VillageBudget;
import id.lokmin.place.Places;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Promises in words, in one language, as of one day. */
final class PromiseWords {

    /** More places than this are counted in a list. */
    private static final int NAMED = 4;

    private final Language language;
    private final Texts texts;
    private final Formats formats;
    private final PlaceTree tree;
    private final LocalDate today;

    PromiseWords(Language language, PlaceTree tree, LocalDate today) {
        this.language = language;
        this.texts = Texts.of("followup", language);
        this.formats = Formats.of(language);
        this.tree = tree;
        this.today = today;
    }

    static PromiseWords of(Language language, Places places, LocalDate today) {
        return new PromiseWords(language, places.in(Month.of(today)).tree(), today);
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    PlaceTree tree() {
        return tree;
    }

    Language language() {
        return language;
    }

    String state(PromiseState state) {
        return texts.get(state.key());
    }

    /** The name of a place today; its code where it is gone. */
    String place(String code) {
        OptionalInt at = tree.find(code);
        return at.isPresent() ? tree.place(at.getAsInt()).name() : code;
    }

    List<String> places(Promise promise) {
        return promise.says().placeCodes().stream().map(this::place).toList();
    }

    /** {@code RW 03, RW 06}, or the first few and how many more. */
    String placesInShort(Promise promise) {
        List<String> names = places(promise);
        if (names.size() <= NAMED) {
            return String.join(", ", names);
        }
        return texts.get(
                "places.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    String due(Promise promise) {
        return promise.says().due().map(formats::date).orElse(texts.get("due.none"));
    }

    /** {@code lewat 3 hari}, {@code 5 hari lagi}; empty where closed or far away. */
    String dueIn(Promise promise) {
        Optional<LocalDate> due = promise.says().due();
        if (due.isEmpty() || !promise.isOpen()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due.get());
        if (days < 0) {
            return texts.get("due.late", -days);
        }
        return days == 0 ? texts.get("due.today") : texts.get("due.in", days);
    }

    /** {@code dari 52,5 menjadi 60 %}. */
    String aim(Promise promise) {
        var aim = promise.says().aim();
        if (aim.target().isEmpty()) {
            return aim.volume();
        }
        String unit = aim.unit().isBlank() ? "" : " " + aim.unit();
        String target = number(aim.target()) + unit;
        String moves =
                aim.baseline().isPresent()
                        ? texts.get("aim.from_to", number(aim.baseline()), target)
                        : texts.get("aim.to", target);
        return aim.volume().isBlank() ? moves : aim.volume() + "; " + moves;
    }

    String number(OptionalDouble number) {
        return number.isPresent() ? formats.shortNumber(number.getAsDouble(), 1) : "";
    }

    /** {@code 40 (95,2 %)}. */
    String result(Promise promise) {
        var progress = promise.says().progress();
        String percent =
                progress.percent().isPresent()
                        ? " (" + formats.shortNumber(progress.percent().getAsDouble(), 1) + " %)"
                        : "";
        return progress.result() + percent;
    }

    /** What it lacks to be checked later, each in a sentence. */
    List<String> lacking(Promise promise) {
        return promise.says().lacking().stream()
                .map(problem -> problem.sentence(language))
                .toList();
    }

    /** A remark on where the money comes from. */
    record Remark(String words, boolean warns, boolean unverified) {}

    /** What the calendars of its money say about a promise. */
    List<Remark> money(String funding, Optional<LocalDate> due) {
        List<Remark> remarks = new ArrayList<>();
        for (FundingSource source : FundingSource.named(funding)) {
            if (source == FundingSource.VILLAGE) {
                remarks.add(village(due.orElse(today)));
            } else if (!source.isVerified()) {
                remarks.add(new Remark(texts.get("money.unread", source.label()), false, true));
            }
        }
        return remarks;
    }

    private Remark village(LocalDate due) {
        int year = due.getYear();
        int next = VillageBudget.nextOpenYear(today);
        VillageBudget.Window window = VillageBudget.window(today, year);
        String words =
                switch (window) {
                    case OPEN -> texts.get("money.open", year, year - 1);
                    case DRAFTING -> texts.get("money.drafting", year, year - 1);
                    case CLOSED -> texts.get("money.closed", year, next, next - 1);
                };
        return new Remark(
                words + " " + texts.get("money.source"),
                window != VillageBudget.Window.OPEN,
                false);
    }
}
