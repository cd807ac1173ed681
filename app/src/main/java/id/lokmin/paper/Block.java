package id.lokmin.paper;

import java.util.List;

/** One thing on a paper, from top to bottom. Writers must know all of them: there is no other. */
public sealed interface Block
        permits Block.Title,
                Block.Heading,
                Block.Paragraph,
                Block.Callout,
                Block.KeyValues,
                Block.Points,
                Block.Figures,
                Block.LetterOpening,
                Block.Signatures,
                Block.Graph,
                Block.Photo,
                Block.WritingLines,
                Block.Space,
                Block.PageBreak,
                Table {

    /** The name of the paper in capitals, centred, with a line below in smaller type if given. */
    record Title(String words, String below) implements Block {}

    /** A heading inside the paper; level 1 is a chapter, 2 a part of it. */
    record Heading(String words, int level) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("Headings have level 1 or 2");
            }
        }
    }

    /**
     * Running words.
     *
     * @param indented first line set in, as the body of a letter is
     */
    record Paragraph(Text text, boolean indented, Table.Align align) implements Block {
        public static Paragraph of(Text text) {
            return new Paragraph(text, false, Table.Align.LEFT);
        }
    }

    /** A box that is read first: the one sentence of a sheet, with the sign of its tone. */
    record Callout(Text text, Tone tone) implements Block {}

    /** Names and what they stand for, colons below each other: {@code Hari/Tanggal : Jumat, …}. */
    record KeyValues(List<Entry> entries, boolean indented) implements Block {
        /** One line; an empty value leaves a dotted line to write on. */
        public record Entry(String key, Text value) {
            public static Entry of(String key, String value) {
                return new Entry(key, Text.of(value));
            }
        }

        public KeyValues {
            entries = List.copyOf(entries);
        }
    }

    /** Points below each other, numbered or with bullets. */
    record Points(List<Text> points, boolean numbered) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Big figures side by side, two to four in a row: what to remember of a sheet. */
    record Figures(List<Figure> figures) implements Block {
        /**
         * @param value as printed, e.g. {@code "62 %"} or {@code "3 dari 4"}
         * @param note one short line below, e.g. {@code "target 80 %, kurang 12 bayi"}
         */
        public record Figure(String label, String value, String note, Tone tone) {}

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * How an official letter begins: place and date, number, enclosure, matter, and to whom.
     *
     * @param entries usually Nomor, Sifat, Lampiran, Hal
     * @param addressee lines after {@code Kepada}, e.g. {@code Yth. Lurah …}, {@code di Cirebon}
     */
    record LetterOpening(String placeAndDate, List<KeyValues.Entry> entries, List<String> addressee)
            implements Block {
        public LetterOpening {
            entries = List.copyOf(entries);
            addressee = List.copyOf(addressee);
        }
    }

    /** One to three people who sign, side by side; one alone stands at the right. */
    record Signatures(List<Signer> signers) implements Block {
        /**
         * @param above lines over the position: {@code "Cirebon, 3 Oktober 2025"} or {@code
         *     "Mengetahui,"}
         * @param name empty leaves a dotted line
         * @param identity below the name, e.g. {@code "NIP …"}, may be empty
         */
        public record Signer(String above, String position, String name, String identity) {}

        public Signatures {
            signers = List.copyOf(signers);
            if (signers.isEmpty() || signers.size() > 3) {
                throw new IllegalArgumentException("One to three people sign side by side");
            }
        }
    }

    /** A chart over the width of the text; its title stands above it. */
    record Graph(Chart chart, double height) implements Block {}

    /** A photograph with its caption, at most so many millimetres wide and high. */
    record Photo(Picture picture, String caption, int width, int height) implements Block {

        /** As high as it is at its width. */
        public Photo(Picture picture, String caption, int width) {
            this(picture, caption, width, 200);
        }
    }

    /** Empty lines to write on. */
    record WritingLines(int lines) implements Block {}

    /** Empty space, in millimetres. */
    record Space(double millimetres) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
