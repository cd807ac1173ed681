package id.lokmin.paper.office;

import id.lokmin.paper.Block;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a paper as a Word file that an office can go on working with. */
public final class DocxWriter {

    public byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024)) {
            WordStyles.install(document, paper.page().scale());
            WordPage.set(document, paper);
            WordLetter letter = new WordLetter(document, paper.page().textWidth());
            paper.letterhead().ifPresent(letter::letterhead);
            Deque<Block> blocks = new ArrayDeque<>(paper.blocks());
            while (!blocks.isEmpty()) {
                block(document, letter, blocks, paper.page().textWidth());
            }
            var properties = document.getProperties().getCoreProperties();
            Date made = Date.from(paper.imprint().made());
            properties.setTitle(paper.imprint().title());
            properties.setCreator(paper.imprint().issuer());
            properties.setCreated(Optional.of(made));
            properties.setModified(Optional.of(made));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be made", e);
        }
    }

    /** Those that sign below each other, as many beside each other: they stay on one page. */
    private static List<List<Signer>> together(Block.Signatures first, Deque<Block> rest) {
        List<List<Signer>> rows = new ArrayList<>(List.of(first.signers()));
        while (rest.peek() instanceof Block.Signatures(var next)
                && next.size() == first.signers().size()) {
            rows.add(next);
            rest.remove();
        }
        return rows;
    }

    /** Writes the first of the blocks that are left, and what belongs to it. */
    private static void block(
            XWPFDocument document, WordLetter letter, Deque<Block> left, double textWidth) {
        switch (left.remove()) {
            case Block.Title(String words, String below) -> {
                paragraph(document, "Title", words);
                if (!below.isEmpty()) {
                    paragraph(document, "Subtitle", below);
                }
            }
            case Block.Heading(String words, int level) ->
                    paragraph(document, "Heading" + level, words);
            case Block.Paragraph(Text text, boolean indented, Table.Align align) -> {
                XWPFParagraph paragraph = styled(document, indented ? "IsiSurat" : "Normal");
                Word.align(paragraph, align);
                Word.text(paragraph, text);
            }
            case Block.Callout(Text text, var tone) -> {
                XWPFParagraph paragraph = styled(document, "Sorotan");
                Word.shade(paragraph, tone.tint());
                if (!tone.sign().isEmpty()) {
                    Word.text(paragraph, Text.bold(tone.sign() + "  "));
                }
                Word.text(paragraph, text);
            }
            case Block.KeyValues(var entries, boolean indented) ->
                    letter.keyValues(entries, indented);
            case Block.Points(List<Text> points, boolean numbered) -> {
                BigInteger list = WordStyles.newList(document, numbered);
                for (Text point : points) {
                    XWPFParagraph paragraph = document.createParagraph();
                    Word.list(paragraph, list);
                    Word.text(paragraph, point);
                }
                letter.space(1);
            }
            case Block.Figures figures -> letter.figures(figures);
            case Block.LetterOpening opening -> letter.opening(opening);
            case Block.Signatures first -> {
                if (!document.getParagraphs().isEmpty()) {
                    document.getParagraphs().getLast().setKeepNext(true);
                }
                letter.signatures(together(first, left));
            }
            case Block.Graph(var chart, double height) -> {
                paragraph(document, "Keterangan", chart.title());
                WordPicture.chart(document.createParagraph(), chart, textWidth, height);
            }
            case Block.Photo(var picture, String caption, int width, int height) -> {
                XWPFParagraph paragraph = styled(document, "Tengah");
                paragraph.setKeepNext(true);
                WordPicture.photo(paragraph, picture, Math.min(width, textWidth), height);
                XWPFParagraph below = paragraph(document, "Catatan", caption);
                below.setAlignment(ParagraphAlignment.CENTER);
            }
            case Block.WritingLines(int lines) -> {
                for (int i = 0; i < lines; i++) {
                    styled(document, "GarisTulis");
                }
            }
            case Block.Space(double millimetres) -> letter.space(millimetres);
            case Block.PageBreak() ->
                    document.createParagraph().createRun().addBreak(BreakType.PAGE);
            case Table table -> {
                WordTable.write(document, table, textWidth);
                letter.space(2);
            }
        }
    }

    private static XWPFParagraph styled(XWPFDocument document, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = styled(document, style);
        Word.text(paragraph, Text.of(words));
        return paragraph;
    }
}
