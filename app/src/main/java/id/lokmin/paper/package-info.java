/**
 * Papers: everything that leaves the house to be printed, signed, shown or filed.
 *
 * <p>Other rooms describe <em>what</em> is on a paper with the plain values of this package ({@link
 * id.lokmin.paper.Paper}, {@link id.lokmin.paper.Deck}, {@link id.lokmin.paper.SheetBook}); the
 * {@link id.lokmin.paper.Press} decides how it looks as PDF, DOCX, HTML, PPTX or XLSX. Nothing here
 * knows of meetings or indicators, nothing reads a clock, and the same value printed twice gives
 * the same words, pictures and dates. Black-and-white printers are the rule in the field, so a
 * colour always comes with a mark, a pattern or a word.
 */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"access", "shell"})
@NullMarked
package id.lokmin.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
