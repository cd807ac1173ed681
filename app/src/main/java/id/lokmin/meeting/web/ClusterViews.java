package id.lokmin.meeting.web;

import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Map;

/** What the pages of pra-lokmin print. */
final class ClusterViews {

    private ClusterViews() {}

    /**
     * A cluster on the board.
     *
     * @param message ready to be sent, with the link of the cluster
     * @param back where the page is given back; empty where it was not handed in
     */
    record Row(
            String name,
            String state,
            String sign,
            String tone,
            String said,
            String address,
            String message,
            String back) {}

    /**
     * The board of all clusters.
     *
     * @param linked whether telephones can open the links
     */
    record Board(
            MeetingFrame meeting,
            Texts texts,
            String address,
            boolean linked,
            List<Row> rows,
            List<Choice> clusters,
            String due,
            String dueWrong,
            boolean mayAsk) {}

    /** An indicator to speak of, with what was written. */
    record Asked(String code, String name, String sentence, String cause, String plan) {}

    /**
     * The page of a cluster, without what stands around it.
     *
     * @param address where it is saved
     * @param handedIn when and by whom; empty while it may be changed
     */
    record Sheet(
            Texts texts,
            String csrf,
            String address,
            String name,
            String meeting,
            String due,
            List<Asked> asked,
            String handedIn,
            boolean mayWrite,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    /** The page for somebody with an account. */
    record Inside(MeetingFrame meeting, Sheet sheet) {}

    /** The page for the holder of its link. */
    record Outside(Frame frame, Sheet sheet) {}
}
