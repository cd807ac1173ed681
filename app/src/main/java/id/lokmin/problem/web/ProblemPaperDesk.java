package id.lokmin.problem.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Picture;
import id.lokmin.paper.Press;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.ProblemAddenda;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.Problems;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.drawing.Fishbone;
import id.lokmin.problem.drawing.Ink;
import id.lokmin.problem.papers.ProblemPapers;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.web.Download;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the papers of problems are taken away, as PDF or as a Word file. */
@Controller
@ConditionalOnWebApplication
class ProblemPaperDesk {

    private final Desk desk;
    private final Problems problems;
    private final ScoringRounds rounds;
    private final ProblemAddenda addenda;
    private final Institutions institutions;
    private final Press press;
    private final Clock clock;

    ProblemPaperDesk(
            Desk desk,
            Problems problems,
            ScoringRounds rounds,
            ProblemAddenda addenda,
            Institutions institutions,
            Press press,
            Clock clock) {
        this.desk = desk;
        this.problems = problems;
        this.rounds = rounds;
        this.addenda = addenda;
        this.institutions = institutions;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping(ScoringPage.ADDRESS + "/{round}/lembar.{format:pdf|docx}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> priorities(
            @PathVariable String meeting,
            @PathVariable String round,
            @PathVariable String format,
            Visit visit) {
        ScoringRound printed =
                rounds.find(round)
                        .filter(one -> one.meeting().equals(meeting))
                        .orElseThrow(Desk::nowhere);
        return hand(
                papers(meeting, visit).priorities(rounds.table(printed), addenda.list(meeting)),
                "lembar-prioritas",
                format);
    }

    @GetMapping("/pertemuan/{meeting}/masalah/{problem}/lembar.{format:pdf|docx}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> causes(
            @PathVariable String meeting,
            @PathVariable String problem,
            @PathVariable String format,
            Visit visit) {
        HealthProblem printed = desk.problem(meeting, problem);
        Analysis analysis = problems.analysis(printed.id()).orElseThrow();
        ProblemWords words = new ProblemWords(Language.INDONESIAN);
        String inWords = words.texts().get("fishbone.in_words");
        String drawing = Ink.on(new Fishbone(analysis, words).draw(inWords));
        Picture fishbone = press.picture(drawing, ProblemPapers.WIDTH, inWords);
        return hand(
                papers(meeting, visit).causes(analysis, fishbone, addenda.list(meeting)),
                "analisis-penyebab-" + printed.number(),
                format);
    }

    private ProblemPapers papers(String meeting, Visit visit) {
        Institution ours =
                institutions
                        .find()
                        .orElseThrow(
                                () -> Refusal.because(Problem.INSTITUTION_INCOMPLETE, "Puskesmas"));
        return new ProblemPapers(
                ours, desk.occasion(meeting, inIndonesian(visit)).title(), clock.instant());
    }

    /** Papers are Indonesian, whoever asks for them. */
    private static Visit inIndonesian(Visit visit) {
        return new Visit(
                visit.visitor(),
                Language.INDONESIAN,
                visit.address(),
                visit.csrf(),
                visit.notice(),
                visit.office());
    }

    private ResponseEntity<byte[]> hand(Paper paper, String name, String format) {
        boolean word = format.equals("docx");
        return Download.of(name + "." + format, word ? press.docx(paper) : press.pdf(paper));
    }
}
