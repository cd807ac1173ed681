package id.lokmin.followup.web;

import id.lokmin.followup.News;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Way;
import id.lokmin.shell.Photo;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody typed about how a promise goes, noting beside each field what is wrong. */
final class NewsFields {

    static final String STATE = "state";
    static final String AMOUNT = "amount";
    static final String NOTE = "note";
    static final String PHOTO = "photo";
    static final String DOCUMENT = "document";
    static final String SEEN = "seen";
    static final String WAY = "way";
    static final String TOLD_BY = "told_by";

    private static final int LONGEST = 300;

    private final Map<String, String> form;
    private final Map<String, String> wrong;
    private final Texts texts;

    NewsFields(Map<String, String> form, Map<String, String> wrong, Texts texts) {
        this.form = form;
        this.wrong = wrong;
        this.texts = texts;
    }

    /** What was told; empty where something is wrong with it. */
    Optional<News> news(Optional<Way> heard) {
        Optional<PromiseState> state =
                Arrays.stream(PromiseState.values())
                        .filter(one -> one.name().equals(text(STATE)))
                        .filter(NewsFields::maySay)
                        .findFirst();
        if (state.isEmpty()) {
            wrong.put(STATE, texts.get("news.state.wrong"));
        }
        Optional<Way> way =
                heard.or(() ->
                        Arrays.stream(Way.values())
                                .filter(Way::isNotedByStaff)
                                .filter(one -> one.name().equals(text(WAY)))
                                .findFirst());
        if (way.isEmpty()) {
            wrong.put(WAY, texts.get("news.way.wrong"));
        }
        OptionalDouble amount = amount();
        for (String field : List.of(NOTE, DOCUMENT, SEEN, TOLD_BY)) {
            if (text(field).length() > LONGEST) {
                wrong.put(field, texts.get("form.long", LONGEST));
            }
        }
        if (heard.isEmpty() && text(TOLD_BY).isEmpty()) {
            wrong.put(TOLD_BY, texts.get("news.told_by.wrong"));
        }
        return wrong.isEmpty()
                ? Optional.of(
                        new News(
                                state.orElseThrow(),
                                amount,
                                text(NOTE),
                                way.orElseThrow(),
                                text(TOLD_BY)))
                : Optional.empty();
    }

    /** Cancelling and handing on are acts of their own, with a reason. */
    static boolean maySay(PromiseState state) {
        return state != PromiseState.CANCELLED && state != PromiseState.HANDED_ON;
    }

    private OptionalDouble amount() {
        String typed = text(AMOUNT);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!typed.matches("[0-9]{1,7}([.,][0-9]{1,2})?")) {
            wrong.put(AMOUNT, texts.get("news.amount.wrong"));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(typed.replace(',', '.')));
    }

    /** What is shown with it. */
    News.Shown shown(Optional<MultipartFile> file) {
        Optional<Photo> photo = Optional.empty();
        if (file.isPresent() && !file.get().isEmpty()) {
            try {
                Photo.BOUNDS.check(file.get().getSize());
                photo = Optional.of(Photo.of(file.get().getBytes()));
            } catch (Refusal refused) {
                wrong.put(PHOTO, sentence(refused));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
        return new News.Shown(photo, text(DOCUMENT), text(SEEN));
    }

    /** Puts a refusal beside the field it is about. */
    void refused(Refusal refused) {
        boolean proof = refused.finding().problem() == Problem.PROMISE_DONE_WITHOUT_PROOF;
        wrong.put(proof ? PHOTO : STATE, sentence(refused));
    }

    private String sentence(Refusal refused) {
        return refused.finding().sentence(texts.language())
                + " "
                + refused.finding().advice(texts.language());
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }
}
