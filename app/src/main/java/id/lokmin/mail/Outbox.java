package id.lokmin.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All letters that were ever posted. */
public interface Outbox {

    /**
     * Posts a letter, to be sent as soon as the server can be reached.
     *
     * @return false where that key is on its way or sent already; one that failed is posted anew
     */
    boolean post(Mail mail, String actor);

    /** Takes a letter back that has not left; nothing happens where it has, or there is none. */
    void withdraw(String key, String actor);

    /** What is known of a letter. */
    Optional<Posted> find(String key);

    /** The letters of a bundle by key. */
    Map<String, Posted> bundle(String bundle);

    /** The latest letters, newest first. */
    List<Posted> latest(int most);

    /** How far the letters of a bundle are. */
    Progress progress(String bundle);

    /** How many letters of a bundle are where. */
    record Progress(int waiting, int sent, int failed, Optional<Trouble> trouble) {

        public int all() {
            return waiting + sent + failed;
        }
    }

    /** Whether any letter stays to be sent. */
    boolean isWaiting();

    /**
     * The oldest letter that stays to be sent, marked as being handed over.
     *
     * @param aside keys of letters that are left for later
     */
    Optional<Mail> take(Set<String> aside);

    /** Notes that the server took a letter, and tells {@link MailSent}. */
    void sent(Mail mail);

    /** Notes why it did not. */
    void failed(Mail mail, Trouble trouble);

    /**
     * Marks the letters that were being handed over when the process ended: nobody knows whether
     * they arrived, and none goes out twice.
     */
    void giveUpInterrupted();
}
