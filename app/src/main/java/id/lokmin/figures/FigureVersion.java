package id.lokmin.figures;

import id.lokmin.engine.figure.CellState;

/**
 * What a cell held from one batch to another.
 *
 * @param state a number or which kind of nothing
 * @param value NaN where nothing
 * @param batch the number of the batch that wrote it
 * @param replacedBy the number of the batch that wrote over it; 0 where it still holds
 */
public record FigureVersion(CellState state, double value, int batch, int replacedBy) {}
