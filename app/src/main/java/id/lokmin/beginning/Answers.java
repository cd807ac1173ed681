package id.lokmin.beginning;

import java.util.Map;

/** What was answered so far, each as it was typed, by the name of its question. */
public interface Answers {

    Map<String, String> list();

    /** Keeps answers, in place of earlier ones to the same questions; blank ones are kept too. */
    void keep(Map<String, String> answers);

    /** Forgets the answers whose questions begin so; all with an empty word. */
    void forget(String beginning);
}
