package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.ReportsDue;
import id.lokmin.people.Positions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.web.Pages;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has reported and who has not: all sources of a month, or one source through its year. */
@Controller
@ConditionalOnWebApplication
class ReportsPage {

    private final ReportsDue reports;
    private final Positions positions;
    private final Pages pages;
    private final PuskesmasDay day;

    ReportsPage(ReportsDue reports, Positions positions, Pages pages, PuskesmasDay day) {
        this.reports = reports;
        this.positions = positions;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping("/data/laporan")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String sumber,
            Visit visit) {
        return pages.page(
                HttpStatus.OK, "intake/web/reports.jte", drawing(bulan, sumber, visit).view());
    }

    @GetMapping("/data/laporan.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String sumber,
            Visit visit) {
        return drawing(bulan, sumber, visit).workbook();
    }

    private ReportsDrawing drawing(String written, String source, Visit visit) {
        Month month = month(written);
        ReportsDue.Year year = reports.in(month.year());
        Optional<ReportsDue.Source> chosen =
                year.sources().stream().filter(one -> one.code().equals(source)).findFirst();
        return new ReportsDrawing(
                year, month, reports.due(), chosen, positions.list(day.today()), visit);
    }

    private Month month(String written) {
        if (written.isBlank()) {
            return reports.asked();
        }
        try {
            return Month.parse(written.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Finding.of(Problem.MONTH_UNREADABLE, "", written), unreadable);
        }
    }
}
