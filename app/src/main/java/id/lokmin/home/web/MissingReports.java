package id.lokmin.home.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.home.Attention;
import id.lokmin.home.Attention.Owing;
import id.lokmin.home.Attention.Unreported;
import id.lokmin.home.web.HomeView.Missing;
import id.lokmin.insight.PlacesApart;
import id.lokmin.insight.Words;
import id.lokmin.intake.ReportsDue;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What has not come from the areas that are the visitor's, in words.
 *
 * @param places as they are in the month whose reports are asked for
 */
record MissingReports(Attention attention, PlaceTree places, Visit visit) {

    /** So many areas are named, the rest counted. */
    private static final int NAMED = 8;

    List<Missing> list() {
        List<Missing> missing = new ArrayList<>();
        for (Unreported one : attention.unreported()) {
            List<Owing> areas = one.areas().stream().filter(owing -> isOpen(owing.area())).toList();
            long due = one.due().stream().filter(this::isOpen).count();
            if (!areas.isEmpty()) {
                missing.add(missing(one.source(), areas, due));
            }
        }
        return missing;
    }

    private boolean isOpen(Place area) {
        return visit.visitor().mayIn(Permission.SEE_FIGURES, area.code());
    }

    private Missing missing(ReportsDue.Source source, List<Owing> areas, long due) {
        Texts texts = visit.texts("home");
        Texts reports = visit.texts("intake");
        Words words = new Words(visit.language());
        int more = Math.max(0, areas.size() - NAMED);
        return new Missing(
                source.programme().in(Locale.of(visit.language().code()))
                        + ", "
                        + reports.get(
                                "reports.origin." + source.origin().code(),
                                reports.get("level." + source.level().code())),
                texts.get("home.missing.count", areas.size(), due),
                words.list(named(areas)) + (more > 0 ? " " + texts.get("home.and_more", more) : ""),
                "/data/laporan?bulan=" + attention.reported() + "&sumber=" + source.code());
    }

    private List<String> named(List<Owing> areas) {
        PlacesApart apart = new PlacesApart(places);
        return areas.stream()
                .limit(NAMED)
                .map(owing -> name(owing.area(), apart) + otherMonths(owing))
                .toList();
    }

    /** An area that is no longer there has its own name only. */
    private String name(Place area, PlacesApart apart) {
        return places.find(area.code()).stream()
                .mapToObj(at -> apart.at(at).name())
                .findFirst()
                .orElse(area.name());
    }

    /** {@code " (Agustus)"}; nothing where only the month that is asked for is owed. */
    private String otherMonths(Owing owing) {
        return owing.months().equals(List.of(attention.reported()))
                ? ""
                : " (" + months(owing.months(), Formats.of(visit.language())) + ")";
    }

    /** {@code Januari, Maret–Mei}. */
    static String months(List<Month> months, Formats formats) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= months.size(); at++) {
            boolean goesOn =
                    at < months.size() && months.get(at).equals(months.get(at - 1).plus(1));
            if (!goesOn) {
                String begins = formats.monthName(months.get(first).number());
                String ends = formats.monthName(months.get(at - 1).number());
                runs.add(begins.equals(ends) ? begins : begins + "–" + ends);
                first = at;
            }
        }
        return String.join(", ", runs);
    }
}
