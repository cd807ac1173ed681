/**
 * Any file of a Puskesmas as sheets of cells, read safely.
 *
 * <p>What a file is, its content says and not its name: XLSX, XLS, an HTML table named .xls, or
 * text with some delimiter. Every reader is bounded ({@link id.lokmin.intake.sheet.Limits}), so a
 * hostile or broken file ends in one sentence instead of an exhausted machine. A cell keeps whether
 * it was typed as text or stored as a number or a date, because "1.234" means two things as text
 * and one as a number.
 */
@NullMarked
package id.lokmin.intake.sheet;

import org.jspecify.annotations.NullMarked;
