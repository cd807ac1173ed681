package id.lokmin.shell.web;

import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a page.
 *
 * @param title of the browser's window, and the last of the crumbs
 * @param office whose page it is; the name of the Puskesmas where it is known
 * @param sections the parts of the application that this visitor may see
 * @param crumbs the pages above this one
 * @param shownAs who is signed in; empty where nobody is
 * @param csrf what every form sends back
 * @param notice what became of the act before
 * @param inIndonesian address of this very page in Indonesian; {@code inEnglish} in English
 * @param extras stylesheets ({@code .css}) and modules ({@code .js}) that only this page needs, as
 *     files below {@code static/assets}
 */
public record Frame(
        Language language,
        String title,
        String office,
        List<Link> sections,
        List<Crumb> crumbs,
        String shownAs,
        String csrf,
        Optional<Notice> notice,
        String inIndonesian,
        String inEnglish,
        List<String> extras) {

    /** An entry of the navigation. */
    public record Link(String words, String address, boolean here) {}

    public Frame {
        sections = List.copyOf(sections);
        crumbs = List.copyOf(crumbs);
        extras = List.copyOf(extras);
    }

    /** The same with files that only this page needs. */
    public Frame with(String... files) {
        return new Frame(
                language,
                title,
                office,
                sections,
                crumbs,
                shownAs,
                csrf,
                notice,
                inIndonesian,
                inEnglish,
                List.of(files));
    }

    public Texts texts() {
        return Texts.of("shell", language);
    }

    public boolean isIndonesian() {
        return language == Language.INDONESIAN;
    }

    public boolean isSignedIn() {
        return !shownAs.isEmpty();
    }

    /** The section this page belongs to and the pages above it, from the top. */
    public List<Crumb> trail() {
        return Stream.concat(
                        sections.stream()
                                .filter(section -> section.here() && !isStartOf(section))
                                .map(section -> new Crumb(section.words(), section.address())),
                        crumbs.stream())
                .toList();
    }

    public boolean hasTrail() {
        return !trail().isEmpty();
    }

    /** Whether this page is the first of its section: then there is nothing above it. */
    private boolean isStartOf(Link section) {
        return crumbs.isEmpty() && inEnglish.split("\\?", 2)[0].equals(section.address());
    }

    /** What the browser's window is called. */
    public String windowTitle() {
        return title + " – " + (office.isEmpty() ? "Lokmin" : office);
    }

    public List<String> styles() {
        return extras.stream().filter(file -> file.endsWith(".css")).map(Assets::address).toList();
    }

    public List<String> modules() {
        return extras.stream().filter(file -> file.endsWith(".js")).map(Assets::address).toList();
    }
}
