package id.lokmin.beginning.store;

import static id.lokmin.schema.Tables.BEGINNING_ANSWER;

import id.lokmin.beginning.Answers;
import id.lokmin.shell.Storage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers in the table {@code beginning_answer}. */
@Component
final class StoredAnswers implements Answers {

    private final Storage storage;

    StoredAnswers(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Map<String, String> list() {
        return storage.read(sql ->
                sql.selectFrom(BEGINNING_ANSWER)
                        .orderBy(BEGINNING_ANSWER.QUESTION)
                        .fetchMap(BEGINNING_ANSWER.QUESTION, BEGINNING_ANSWER.ANSWER));
    }

    @Override
    public void keep(Map<String, String> answers) {
        storage.write(sql -> {
            answers.forEach((question, answer) ->
                    sql.insertInto(BEGINNING_ANSWER)
                            .values(question, answer)
                            .onConflict(BEGINNING_ANSWER.QUESTION)
                            .doUpdate()
                            .set(BEGINNING_ANSWER.ANSWER, answer)
                            .execute());
            return answers;
        });
    }

    @Override
    public void forget(String beginning) {
        storage.write(sql ->
                sql.deleteFrom(BEGINNING_ANSWER)
                        .where(BEGINNING_ANSWER.QUESTION.startsWith(beginning))
                        .execute());
    }
}
