package id.lokmin.followup.web;

import id.lokmin.followup.Promise;
import id.lokmin.shell.Texts;

/** The words of messages to owners. They name the position, never a person. */
final class ReminderWords {

    private ReminderWords() {}

    /** Asks how a promise goes, with its link. */
    static String asking(Promise promise, PromiseWords words, String office, String link) {
        return message("message.asking", promise, words, office, link);
    }

    /** Reminds of a day, by how far it is: negative after it. */
    static String reminding(
            Promise promise, int daysBefore, PromiseWords words, String office, String link) {
        String key = daysBefore < 0 ? "message.after" : "message.before";
        return message(key, promise, words, office, link);
    }

    /** The same where no telephone reaches Lokmin: the answer comes in another way. */
    static String remindingWithoutLink(
            Promise promise, int daysBefore, PromiseWords words, String office) {
        String key = daysBefore < 0 ? "message.after.bare" : "message.before.bare";
        return message(key, promise, words, office, "");
    }

    private static String message(
            String key, Promise promise, PromiseWords words, String office, String link) {
        Texts texts = words.texts();
        String where = words.placesInShort(promise);
        return texts.get(
                key,
                promise.says().owner().position(),
                promise.says().activity() + (where.isEmpty() ? "" : ", " + where),
                words.due(promise),
                link,
                office);
    }
}
