package id.lokmin.meeting.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The minutes (notulen) as a text: sections in the order of the meeting, each with its heading.
 *
 * <p>Kept and fingerprinted as one text in which a line {@code ## Heading} begins a section.
 */
public record MinutesText(List<Section> sections) {

    private static final String HEADING = "## ";

    /** A heading and the lines below it, which may be none. */
    public record Section(String heading, String text) {

        public Section {
            heading = heading.strip().replaceAll("\\s+", " ");
            if (heading.isEmpty()) {
                throw new IllegalArgumentException("a section has a heading");
            }
            text = clean(text);
        }

        /** A typed line that looks like a heading is set in by a blank, so that it is none. */
        private static String clean(String text) {
            List<String> lines = new ArrayList<>();
            text.strip()
                    .lines()
                    .map(String::stripTrailing)
                    .forEach(line -> lines.add(line.startsWith(HEADING) ? " " + line : line));
            return String.join("\n", lines);
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        public List<String> lines() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    public MinutesText {
        sections = List.copyOf(sections);
    }

    /** The one text that is kept. */
    public String body() {
        StringBuilder body = new StringBuilder();
        for (Section section : sections) {
            body.append(HEADING).append(section.heading()).append('\n');
            if (!section.isEmpty()) {
                body.append(section.text()).append('\n');
            }
        }
        return body.toString();
    }

    /** The sections of a text that {@link #body} made. */
    public static MinutesText of(String body) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (String line : body.lines().toList()) {
            if (line.startsWith(HEADING)) {
                add(sections, heading, text);
                heading = line.substring(HEADING.length());
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        add(sections, heading, text);
        return new MinutesText(sections);
    }

    private static void add(List<Section> sections, String heading, CharSequence text) {
        if (!heading.isEmpty()) {
            sections.add(new Section(heading, text.toString()));
        }
    }

    /** The text below a heading. */
    public Optional<Section> find(String heading) {
        return sections.stream().filter(one -> one.heading().equals(heading)).findFirst();
    }

    /** Whether nothing is written below any heading. */
    public boolean isEmpty() {
        return sections.stream().allMatch(Section::isEmpty);
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(body());
    }
}
