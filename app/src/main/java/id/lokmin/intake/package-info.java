/**
 * Files in: read safely, recognised, checked, shown, and stored wholly or not at all.
 *
 * <p>A file walks from {@link id.lokmin.intake.sheet} (cells of any format) through {@link
 * id.lokmin.intake.profile} (which layout is it, where is the table) and {@link
 * id.lokmin.intake.row} (rows become entries of the room they belong to) to {@link
 * id.lokmin.intake.Intake}, which stores the entries and what is known about the file in one
 * transaction and counts the result in the database: read = new + changed + same + rejected +
 * duplicate. What is rejected comes back as a workbook ready to correct.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shell",
            "access",
            "place",
            "figures",
            "register",
            "people",
            "mail",
            "followup"
        })
package id.lokmin.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
