package id.lokmin.intake.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.intake.Deliveries;
import id.lokmin.intake.Delivery;
import id.lokmin.intake.ImportedFile;
import id.lokmin.intake.ImportedFiles;
import id.lokmin.intake.Intake;
import id.lokmin.intake.RejectFiles;
import id.lokmin.intake.Unloading;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What all pages of imports stand on. */
@Component
@ConditionalOnWebApplication
record ImportDesk(
        Intake intake,
        ImportedFiles files,
        Deliveries deliveries,
        Unloading unloading,
        RejectFiles rejects,
        Institutions institutions) {

    ImportWords words(Visit visit) {
        return new ImportWords(visit, institutions, intake.profiles());
    }

    /** A file may hold rows of every area, so whoever has only some may not bring it. */
    static boolean mayImport(Visit visit) {
        return visit.visitor().mayEverywhere(Permission.IMPORT);
    }

    static void needsWholeArea(Visit visit) {
        if (!mayImport(visit)) {
            throw Refusal.because(Problem.IMPORT_NEEDS_WHOLE_AREA);
        }
    }

    Delivery delivery(String id) {
        return deliveries.find(id).orElseThrow(() -> Refusal.because(Problem.DELIVERY_UNKNOWN));
    }

    ImportedFile imported(String batch) {
        return files.find(batch)
                .orElseThrow(() -> new Refusal(Finding.of(Problem.BATCH_UNKNOWN, "", "")));
    }
}
