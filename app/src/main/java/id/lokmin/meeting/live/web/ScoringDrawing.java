package id.lokmin.meeting.live.web;

import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.meeting.live.Scene;
import id.lokmin.meeting.live.Stages;
import id.lokmin.meeting.live.web.ScreenView.Ranked;
import id.lokmin.meeting.live.web.ScreenView.Score;
import id.lokmin.meeting.live.web.ScreenView.Scored;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.ScoreTable;
import id.lokmin.problem.ScoresChanged;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.shell.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The latest round of scoring, large enough to be read from the last row: first places first, how
 * far opinions lie apart, and the formula. The screen is told of each ballot while it shows it.
 */
@Component
class ScoringDrawing {

    private final ScoringRounds rounds;
    private final Stages stages;

    ScoringDrawing(ScoringRounds rounds, Stages stages) {
        this.rounds = rounds;
        this.stages = stages;
    }

    @EventListener
    void changed(ScoresChanged news) {
        stages.refresh(news.meeting(), Scene.SCORING);
    }

    /** Empty where nothing was ever scored. */
    Optional<Scored> draw(String meeting, Language language) {
        return rounds.list(meeting).stream()
                .findFirst()
                .map(rounds::table)
                .map(table -> draw(table, new ProblemWords(language)));
    }

    private static Scored draw(ScoreTable table, ProblemWords words) {
        ScoringRule rule = table.round().rule();
        List<Ranked> lines =
                table.byRank().stream()
                        .map(line ->
                                new Ranked(
                                        words.rank(line.verdict()),
                                        line.problem().words(),
                                        scores(rule, line.scores(), words),
                                        words.total(rule, line.verdict())))
                        .toList();
        return new Scored(
                rule.criteria().stream().map(one -> words.name(rule, one)).toList(),
                lines,
                words.scorers(table),
                words.sentence(rule),
                table.round().isOpen(),
                lines.stream().flatMap(line -> line.scores().stream()).anyMatch(Score::divided));
    }

    private static List<Score> scores(ScoringRule rule, List<Scores> scores, ProblemWords words) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> {
                    Criterion criterion = rule.criteria().get(i);
                    boolean divided =
                            !criterion.gate()
                                    && scores.get(i)
                                            .spread()
                                            .filter(rule.scale()::isDivided)
                                            .isPresent();
                    return new Score(words.together(rule, criterion, scores.get(i)), divided);
                })
                .toList();
    }
}
