package id.lokmin.problem.drawing;

/**
 * The looks of a drawing on paper, where no stylesheet of a page reaches: black, grey and white.
 */
public final class Ink {

    /** The letters are those that all papers carry inside. */
    private static final String LOOKS =
            "text{font-family:'Liberation Sans';font-size:14px;fill:#1d2930}"
                    + ".statement{font-weight:bold}"
                    + ".behind{fill:#55636c}"
                    + ".label{fill:#2f5d73}"
                    + ".label-words{fill:#fff;font-weight:bold;text-anchor:middle}"
                    + ".spine{stroke:#1d2930;stroke-width:3}"
                    + ".bone{stroke:#1d2930;stroke-width:2}"
                    + ".twig,.branch{stroke:#55636c;stroke-width:1;fill:none}"
                    + ".tip{fill:#1d2930}"
                    + ".head{fill:#f4f6f7;stroke:#1d2930;stroke-width:2}"
                    + ".answer{fill:#fff;stroke:#55636c}"
                    + ".root{fill:#fff6d8;stroke:#8a560c;stroke-width:2;stroke-dasharray:5 3}";

    private Ink() {}

    /** The same drawing with its looks inside it. */
    public static String on(String svg) {
        int end = svg.indexOf('>') + 1;
        return svg.substring(0, end)
                + "<style type=\"text/css\">"
                + LOOKS
                + "</style>"
                + svg.substring(end);
    }
}
