package id.lokmin.insight.web;

import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.Making;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.UnfoldedView.Below;
import id.lokmin.insight.web.UnfoldedView.Entry;
import id.lokmin.insight.web.UnfoldedView.Ingredient;
import id.lokmin.insight.web.UnfoldedView.Months;
import id.lokmin.insight.web.UnfoldedView.Part;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts what a figure was made from into the tables of a page. */
final class MakingDrawing {

    /** More reports than these that have not come are counted, not listed. */
    private static final int MISSING_LISTED = 40;

    private final Words words;
    private final Boxes boxes;
    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final ZoneId zone;

    /**
     * @param zone the clock of the Puskesmas
     */
    MakingDrawing(Language language, ZoneId zone) {
        this.words = new Words(language);
        this.boxes = new Boxes(language, Optional.empty());
        this.texts = Texts.of("insight", language);
        this.formats = Formats.of(language);
        this.locale = Locale.of(language.code());
        this.zone = zone;
    }

    /**
     * @param place whose figure it is
     */
    Months months(Making making, Place place) {
        return new Months(
                making.months().stream().map(this::shortMonth).toList(),
                making.ingredients().stream()
                        .map(one -> ingredient(one, making.months(), place))
                        .toList());
    }

    private String shortMonth(Month month) {
        return formats.monthName(month.number()).substring(0, 3) + " " + month.year() % 100;
    }

    private Ingredient ingredient(Making.Ingredient made, List<Month> months, Place place) {
        String times =
                made.coefficient() == 1 ? "" : formats.shortNumber(made.coefficient(), 2) + " × ";
        return new Ingredient(
                times + made.element().name().in(locale),
                texts.get(made.above() ? "making.above" : "making.below"),
                from(made.element()),
                IntStream.range(0, made.sums().size())
                        .mapToObj(i ->
                                part(made.sums().get(i), made, history(made, months.get(i), place)))
                        .toList());
    }

    /** Where a typed value of the place itself tells its history; empty for a sum or a count. */
    private static String history(Making.Ingredient made, Month month, Place place) {
        boolean yearly = made.element().element().nature() == Nature.ANNUAL;
        return made.reportedAt() == place.level() && !isFromRegister(made.element())
                ? Addresses.history(made.element().code(), place, yearly ? month.january() : month)
                : "";
    }

    private String from(ElementCard element) {
        return switch (element.origin()) {
            case REGISTER -> texts.get("making.from.register");
            case DOSES -> texts.get("making.from.doses");
            case SASARAN -> texts.get("making.from.sasaran", words.level(element.reportedAt()));
            case RECAP -> texts.get("making.from.recap", words.level(element.reportedAt()));
        };
    }

    private Part part(Making.Sum sum, Making.Ingredient made, String history) {
        boolean one = sum.reported() + sum.missing() + sum.notYetDue() + sum.notApplicable() <= 1;
        boolean yearly = isYearly(made);
        if (sum.reported() == 0 && sum.unplaced() == 0) {
            if (sum.missing() > 0) {
                String note = one ? "" : texts.get("making.missing", sum.missing());
                String open = texts.get(yearly ? "making.open" : "shown.awaiting");
                return new Part(open, note, "awaiting", "");
            }
            return sum.notYetDue() > 0
                    ? new Part(texts.get("shown.not_due"), "", "not-due", "")
                    : new Part(texts.get("shown.not_applicable"), "", "not-applicable", "");
        }
        List<String> notes = new ArrayList<>();
        if (sum.missing() > 0) {
            notes.add(texts.get(yearly ? "making.unknown" : "making.missing", sum.missing()));
        }
        if (sum.unplaced() != 0) {
            notes.add(texts.get("making.unplaced", words.amount(sum.unplaced())));
        }
        return new Part(words.amount(sum.total()), String.join(", ", notes), "", history);
    }

    private static boolean isYearly(Making.Ingredient made) {
        return made.element().element().nature() == Nature.ANNUAL;
    }

    /** The areas next below with what each brings in. */
    List<Below> below(Making making) {
        return making.below().stream()
                .map(cell -> new Below(boxes.of(cell), words.counted(cell)))
                .toList();
    }

    /** A target group that was never filled in, and where: no report makes up for it. */
    private List<String> open(Making making) {
        return making.ingredients().stream()
                .filter(MakingDrawing::isYearly)
                .filter(made -> !made.sums().isEmpty() && made.sums().getLast().missing() > 0)
                .map(made ->
                        texts.get(
                                "making.missing.yearly",
                                made.element().name().in(locale),
                                made.sums().getLast().missing()))
                .toList();
    }

    /** The reports that have not come: {@code RW 05 – K1: Juli, Agustus 2025}. */
    List<String> missing(Making making) {
        List<String> lines = new ArrayList<>(open(making));
        int said = lines.size();
        lines.addAll(
                making.missing().stream()
                        .limit(MISSING_LISTED)
                        .map(one ->
                                texts.get(
                                        "making.missing.line",
                                        one.place().name(),
                                        one.element().name().in(locale),
                                        words.list(
                                                one.months().stream()
                                                        .map(this::shortMonth)
                                                        .toList())))
                        .toList());
        int more = making.missing().size() - (lines.size() - said);
        if (more > 0) {
            lines.add(texts.get("making.missing.more", more));
        }
        return lines;
    }

    List<Entry> entries(Making making, Place place) {
        return making.entries().stream().map(entry -> entry(entry, place)).toList();
    }

    private Entry entry(Making.Entry entry, Place place) {
        return new Entry(
                shortMonth(entry.month()),
                entry.element().name().in(locale),
                entry.held().state() == CellState.REPORTED
                        ? words.amount(entry.held().value())
                        : texts.get("state." + entry.held().state()),
                entry.batch().map(this::by).orElse(texts.get("making.by.unknown")),
                entry.held().replacedBy() == 0,
                Addresses.history(entry.element().code(), place, entry.month()));
    }

    private String by(Batch batch) {
        return texts.get(
                "making.by", batch.actor(), batch.source(), formats.moment(batch.at(), zone));
    }

    /** Whether some of the figure is counted in the children's register. */
    static boolean isFromRegister(Making making) {
        return making.ingredients().stream().anyMatch(one -> isFromRegister(one.element()));
    }

    static boolean isFromRegister(ElementCard element) {
        return element.origin() == ElementOrigin.REGISTER
                || element.origin() == ElementOrigin.DOSES;
    }
}
