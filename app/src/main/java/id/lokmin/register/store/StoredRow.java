package id.lokmin.register.store;

/**
 * A measurement or dose as it lies in its table.
 *
 * @param seq its number
 * @param batch the batch whose content it holds
 * @param live false after that batch was undone
 */
public record StoredRow<F>(int seq, int batch, boolean live, F facts) {}
