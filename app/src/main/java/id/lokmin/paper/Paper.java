package id.lokmin.paper;

import id.lokmin.paper.Block.KeyValues;
import id.lokmin.paper.Block.Signatures.Signer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One paper: a letter, a list to sign, a sheet for an RW; what is on it, not how it looks.
 *
 * <pre>{@code
 * Paper.of(imprint)
 *      .letterhead(puskesmas)
 *      .title("DAFTAR HADIR", "Lokakarya Mini Triwulan III 2025")
 *      .keyValues(Entry.of("Hari/Tanggal", "Jumat, 3 Oktober 2025"))
 *      .add(table)
 *      .signatures(new Signer("Cirebon, 3 Oktober 2025", "Kepala Puskesmas", "", ""))
 *      .build();
 * }</pre>
 *
 * @param footer words at the bottom left of every page
 * @param pageNumbers whether {@code Halaman 1 dari 3} stands at the bottom right
 */
public record Paper(
        Imprint imprint,
        PageLayout page,
        Optional<Letterhead> letterhead,
        List<Block> blocks,
        String footer,
        boolean pageNumbers) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** An A4 portrait paper with no letterhead, to be filled. */
    public static Builder of(Imprint imprint) {
        return new Builder(imprint);
    }

    /** Collects the blocks of a paper in reading order. */
    public static final class Builder {
        private final Imprint imprint;
        private final List<Block> blocks = new ArrayList<>();
        private PageLayout page = PageLayout.portrait(PageLayout.Size.A4);
        private Optional<Letterhead> letterhead = Optional.empty();
        private String footer = "";
        private boolean pageNumbers = true;

        private Builder(Imprint imprint) {
            this.imprint = imprint;
        }

        public Builder page(PageLayout page) {
            this.page = page;
            return this;
        }

        public Builder letterhead(Letterhead letterhead) {
            this.letterhead = Optional.of(letterhead);
            return this;
        }

        public Builder footer(String words) {
            this.footer = words;
            return this;
        }

        /** For a letter of one page, which carries no number. */
        public Builder withoutPageNumbers() {
            this.pageNumbers = false;
            return this;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder title(String words, String below) {
            return add(new Block.Title(words, below));
        }

        public Builder heading(String words) {
            return add(new Block.Heading(words, 1));
        }

        public Builder paragraph(String words) {
            return paragraph(Text.of(words));
        }

        public Builder paragraph(Text text) {
            return add(Block.Paragraph.of(text));
        }

        /** A paragraph of a letter's body: first line set in. */
        public Builder body(Text text) {
            return add(new Block.Paragraph(text, true, Table.Align.LEFT));
        }

        public Builder keyValues(KeyValues.Entry... entries) {
            return add(new KeyValues(List.of(entries), false));
        }

        public Builder numbered(List<String> points) {
            return add(new Block.Points(points.stream().map(Text::of).toList(), true));
        }

        public Builder bulleted(List<String> points) {
            return add(new Block.Points(points.stream().map(Text::of).toList(), false));
        }

        public Builder signatures(Signer... signers) {
            return add(new Block.Signatures(Arrays.asList(signers)));
        }

        public Builder space(double millimetres) {
            return add(new Block.Space(millimetres));
        }

        public Builder pageBreak() {
            return add(new Block.PageBreak());
        }

        public Paper build() {
            return new Paper(imprint, page, letterhead, blocks, footer, pageNumbers);
        }
    }
}
