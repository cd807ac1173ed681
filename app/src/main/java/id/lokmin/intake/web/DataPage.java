package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.ReportsDue;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The beginning of section "Data": two ways in, what is missing, what came in lately. */
@Controller
@ConditionalOnWebApplication
class DataPage {

    private static final int LATELY = 8;

    private final ImportDesk desk;
    private final ReportsDue reports;
    private final Pages pages;

    DataPage(ImportDesk desk, ReportsDue reports, Pages pages) {
        this.desk = desk;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/data")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(Visit visit) {
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        Month due = reports.asked();
        List<DataView.Lack> missing = missing(reports.in(due.year()), due, visit);
        boolean mayImport = ImportDesk.mayImport(visit);
        int waiting = mayImport ? desk.deliveries().open().size() : 0;
        DataView view =
                new DataView(
                        visit.frame(texts.get("data.title"), Section.DATA).with("intake.css"),
                        texts,
                        mayImport,
                        visit.visitor().may(Permission.ENTER_FIGURES),
                        waiting == 0 ? "" : texts.get("data.waiting", waiting),
                        words.formats().month(due.year(), due.number()),
                        texts.get(missing.isEmpty() ? "data.missing.none" : "data.missing.some"),
                        missing,
                        desk.files().list().reversed().stream()
                                .limit(LATELY)
                                .map(words::line)
                                .toList());
        return pages.page(HttpStatus.OK, "intake/web/data.jte", view);
    }

    private static List<DataView.Lack> missing(ReportsDue.Year year, Month due, Visit visit) {
        Texts texts = visit.texts("intake");
        List<DataView.Lack> lacks = new ArrayList<>();
        for (ReportsDue.Source source : year.sources()) {
            int owed = 0;
            int in = 0;
            for (int place : year.area().tree().atLevel(source.level())) {
                if (!visit.visitor()
                        .mayIn(Permission.SEE_FIGURES, year.area().tree().place(place).code())) {
                    continue;
                }
                ReportsDue.State state =
                        year.report(source, place, due)
                                .map(ReportsDue.Report::state)
                                .orElse(ReportsDue.State.NOT_APPLICABLE);
                owed +=
                        state == ReportsDue.State.NOT_APPLICABLE
                                        || state == ReportsDue.State.NOT_DUE
                                ? 0
                                : 1;
                in += state == ReportsDue.State.IN ? 1 : 0;
            }
            if (owed > 0) {
                lacks.add(lack(source, due, in, owed, texts));
            }
        }
        return lacks;
    }

    private static DataView.Lack lack(
            ReportsDue.Source source, Month due, int in, int owed, Texts texts) {
        String programme =
                texts.language() == Language.INDONESIAN
                        ? source.programme().indonesian()
                        : source.programme().english();
        boolean whole = in == owed;
        return new DataView.Lack(
                programme
                        + ", "
                        + texts.get(
                                "reports.origin." + source.origin().code(),
                                texts.get("level." + source.level().code())),
                "/data/laporan?bulan=" + due,
                texts.get("data.in", in, owed),
                whole ? "good" : in == 0 ? "bad" : "warning",
                whole ? "✓" : in == 0 ? "✕" : "!");
    }
}
