package id.lokmin.intake.store;

import id.lokmin.access.Audit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.FromCatalog;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.followup.Promises;
import id.lokmin.intake.Deliveries;
import id.lokmin.intake.FigureRestoring;
import id.lokmin.intake.ImportedFiles;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Intake;
import id.lokmin.intake.RejectFiles;
import id.lokmin.intake.ReportsDue;
import id.lokmin.intake.Unloading;
import id.lokmin.intake.profile.Profiles;
import id.lokmin.intake.row.Takers;
import id.lokmin.people.Positions;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.register.Register;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
            PuskesmasDay day) {
        return new Intake(
                storage,
                batches,
                audit,
                files,
                new FromCatalog<>(catalog, Profiles::of),
                Takers.over(catalog, places, institutions, positions, figures, register, promises),
                day);
    }

    @Bean
    RejectFiles rejectFiles(DataFolder folder, ImportedFiles files) {
        return new RejectFiles(folder, files);
    }

    @Bean
    Imports imports(Intake intake, RejectFiles rejects) {
        return new Imports(intake, rejects);
    }

    @Bean
    Deliveries deliveries(Storage storage, Clock clock, DataFolder folder) {
        return new StoredDeliveries(storage, clock, new UploadArea(folder));
    }

    @Bean
    ReportsDue reportsDue(
            Catalog catalog,
            ProgrammesInUse programmes,
            Places places,
            FigureBook figures,
            Register register,
            Storage storage,
            PuskesmasDay day) {
        return new ReportsDue(catalog, programmes, places, figures, register, storage, day);
    }

    @Bean
    FigureRestoring figureRestoring(
            Storage storage, Batches batches, FigureBook figures, Audit audit) {
        return new FigureRestoring(storage, batches, figures, audit);
    }

    /** Only where there are pages: a command stores its files while one waits. */
    @Bean(destroyMethod = "close")
    @ConditionalOnWebApplication
    Unloading unloading(
            Intake intake,
            Deliveries deliveries,
            RejectFiles rejects,
            Places places,
            PuskesmasDay day,
            Clock clock) {
        deliveries.tidy();
        return new Unloading(intake, deliveries, rejects, places, day, clock);
    }
}
