package id.lokmin.paper.office;

import id.lokmin.paper.Paper;

/** Writes a Word file. */
public final class DocxWriter {
    public byte[] write(Paper paper) {
        throw new UnsupportedOperationException(paper.imprint().title());
    }
}
