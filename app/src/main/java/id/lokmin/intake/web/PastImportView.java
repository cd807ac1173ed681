package id.lokmin.intake.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * One import that was stored: what it did, what was odd in it, how to take it back.
 *
 * @param undone said where it was taken back; else empty
 * @param facts what is known about it
 * @param findingsSheet the address of all findings, without its ending; empty where none
 * @param rejects the address of its rejected rows; empty where there are none to have
 * @param rejectsNote said in place of it
 * @param undo the address of the page that takes it back; empty where it cannot be
 */
record PastImportView(
        Frame frame,
        Texts texts,
        String lead,
        String undone,
        List<Fact> counts,
        List<Fact> facts,
        List<FindingGroup> findings,
        String findingsSheet,
        String rejects,
        String rejectsNote,
        String undo) {

    /**
     * What taking an import back would do.
     *
     * @param sentence how much would go and how much would stay
     * @param refusal why it cannot be taken back; else empty
     * @param advice what to do then
     */
    record Undo(
            Frame frame,
            Texts texts,
            String sentence,
            String kept,
            String refusal,
            String advice,
            String address,
            String back) {}
}
