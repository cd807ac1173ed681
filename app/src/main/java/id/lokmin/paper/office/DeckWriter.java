package id.lokmin.paper.office;

import id.lokmin.paper.Deck;

/** Writes a PowerPoint file. */
public final class DeckWriter {
    public byte[] write(Deck deck) {
        throw new UnsupportedOperationException(deck.imprint().title());
    }
}
