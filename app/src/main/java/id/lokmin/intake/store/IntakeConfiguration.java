package id.lokmin.intake.store;

import id.lokmin.access.Audit;
import id.lokmin.catalog.Catalog;
import id.lokmin.figures.FigureBook;
import id.lokmin.followup.Promises;
import id.lokmin.intake.ImportedFiles;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Intake;
import id.lokmin.intake.profile.Profiles;
import id.lokmin.intake.row.Takers;
import id.lokmin.people.Positions;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.register.Register;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    ImportedFiles importedFiles(Storage storage, Clock clock) {
        return new StoredImportedFiles(storage, clock);
    }

    @Bean
    Intake intake(
            Storage storage,
            Batches batches,
            Audit audit,
            ImportedFiles files,
            Catalog catalog,
            Places places,
            Institutions institutions,
            Positions positions,
            FigureBook figures,
            Register register,
            Promises promises,
            Clock clock) {
        return new Intake(
                storage,
                batches,
                audit,
                files,
                Profiles.of(catalog),
                Takers.over(catalog, places, institutions, positions, figures, register, promises),
                clock);
    }

    @Bean
    Imports imports(Intake intake, DataFolder folder) {
        return new Imports(intake, folder);
    }
}
