package id.lokmin.figures;

import id.lokmin.engine.figure.Element;
import id.lokmin.engine.place.Level;

/** An element that a board should hold, and the level whose places report it. */
public record Wanted(Element element, Level reportedAt) {}
