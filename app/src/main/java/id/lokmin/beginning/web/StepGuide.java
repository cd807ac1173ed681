package id.lokmin.beginning.web;

import id.lokmin.access.Visit;
import id.lokmin.beginning.Beginning;
import id.lokmin.beginning.Step;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Leads through the steps: forward, back, and out when it is over. */
@Component
@ConditionalOnWebApplication
class StepGuide {

    private final Beginning beginning;

    StepGuide(Beginning beginning) {
        this.beginning = beginning;
    }

    Beginning beginning() {
        return beginning;
    }

    /** Where somebody goes instead who asks for a step out of turn; empty where it is its turn. */
    Optional<ResponseEntity<byte[]>> elsewhere(Visit visit, Step step) {
        if (beginning.isOver()) {
            return Optional.of(Redirect.to("/", Notice.mind(visit.texts("beginning").get("over"))));
        }
        Step next = beginning.next();
        boolean asked = beginning.steps().contains(step) && step.compareTo(next) <= 0;
        return asked ? Optional.empty() : Optional.of(Redirect.to(next.address()));
    }

    /** To the step after one that was answered. */
    ResponseEntity<byte[]> onward(Step step) {
        return Redirect.to(step.after().orElse(step).address());
    }

    StepFrame frame(Visit visit, Step step) {
        Texts texts = visit.texts("beginning");
        List<StepFrame.Stage> stages =
                beginning.steps().stream()
                        .map(one ->
                                new StepFrame.Stage(
                                        one.number(),
                                        texts.get(one.word() + ".short"),
                                        beginning.isAnswered(one) && one != step
                                                ? one.address()
                                                : "",
                                        one == step))
                        .toList();
        String back =
                step.before()
                        .filter(one -> beginning.steps().contains(one))
                        .map(Step::address)
                        .orElse("");
        return new StepFrame(
                visit.frame(texts.get(step.word() + ".title")).with("beginning.css"),
                texts,
                step,
                stages,
                back);
    }
}
