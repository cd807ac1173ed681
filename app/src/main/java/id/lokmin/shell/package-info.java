/**
 * The frame every room stands in: the data folder and its storage, texts in two languages, numbers
 * and dates as people write them, numbered problems, and the one command.
 *
 * <p>Storage is one database with one writer. A room asks for {@code write} and gets a transaction;
 * a write inside a write joins it, so that a whole import is one act that happened or did not.
 */
@ApplicationModule(
        displayName = "Rangka",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.lokmin.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
