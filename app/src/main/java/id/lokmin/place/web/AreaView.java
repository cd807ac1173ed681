package id.lokmin.place.web;

import id.lokmin.place.web.AreaSettingPage.WrongForm;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * One place as its page shows it.
 *
 * @param lead what it is and since when
 * @param earlier what it was called and lay in before, newest first
 * @param inside what lies in it, with the addresses to open them
 * @param addable levels that may be added to it
 * @param parents what it could lie in, the present one first
 * @param neighbourhoods RW that a site may serve; empty for what is no site
 */
record AreaView(
        Frame frame,
        Texts texts,
        String code,
        String name,
        String lead,
        List<String> earlier,
        List<Choice> inside,
        List<Choice> addable,
        List<Choice> parents,
        List<Choice> neighbourhoods,
        String otherNames,
        boolean isSite,
        String today,
        WrongForm wrong) {

    /** Something to choose: its code, its words, and whether it is chosen. */
    record Choice(String code, String words, boolean chosen) {}

    String action(String form) {
        return AreaDesk.ADDRESS + "/" + code + "/" + form;
    }
}
