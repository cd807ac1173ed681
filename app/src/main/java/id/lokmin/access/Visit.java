package id.lokmin.access;

import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One request for a page: who asks, in which language, and what the frame around the page needs.
 *
 * <p>A method of a controller gets it by having a parameter of this type.
 *
 * @param address path and query that were asked for, without the choice of language
 * @param csrf what a form must send back, so that no page elsewhere can send it
 * @param notice what the page before wanted to be told on this one
 * @param office the name of the Puskesmas; empty before it is known
 */
public record Visit(
        Visitor visitor,
        Language language,
        String address,
        String csrf,
        Optional<Notice> notice,
        String office) {

    /** The texts of a room in the visitor's language. */
    public Texts texts(String room) {
        return Texts.of(room, language);
    }

    /**
     * What stands around a page of a section.
     *
     * @param title in the visitor's language
     * @param crumbs the pages above this one, from the section's own downwards; the section itself
     *     and this page are left out
     */
    public Frame frame(String title, Section section, Crumb... crumbs) {
        return frame(title, Optional.of(section), List.of(crumbs));
    }

    /** What stands around a page that belongs to no section: signing in, one's own account. */
    public Frame frame(String title) {
        return frame(title, Optional.empty(), List.of());
    }

    private Frame frame(String title, Optional<Section> here, List<Crumb> crumbs) {
        Texts texts = texts("shell");
        List<Frame.Link> sections =
                Arrays.stream(Section.values())
                        .filter(section -> section.isOpenTo(visitor))
                        .map(section ->
                                new Frame.Link(
                                        texts.get(section.key()),
                                        section.address(),
                                        here.filter(one -> one == section).isPresent()))
                        .toList();
        return new Frame(
                language,
                title,
                office,
                sections,
                crumbs,
                visitor.shownAs(),
                csrf,
                notice,
                in(Language.INDONESIAN),
                in(Language.ENGLISH),
                List.of());
    }

    /** The address of this very page in a language. */
    private String in(Language wanted) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + wanted.code();
    }
}
