package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ASIK immunisation exports, one row a dose: no RW column, a few children without a NIK, a dose
 * entered twice on two days, some rows entered weeks later.
 */
final class ImmunisationFiles {
    private static final String NO_NIK = "0000000000000000";
    private static final List<String> HEADER =
            List.of(
                    ("ID|NIK Anak|Nama Anak|Tanggal Lahir Anak|Jenis Kelamin Anak|NIK Orang Tua|Nama Orang Tua"
                                    + "|Provinsi|Kabupaten atau Kota|Kecamatan|Kelurahan atau Desa|Kode Puskesmas"
                                    + "|Puskesmas|Nama Antigen|Tanggal Imunisasi|Tanggal Input Data|Nomor Batch"
                                    + "|Pos Imunisasi|Status Imunisasi|Sumber Pencatatan Imunisasi")
                            .split("\\|"));

    private final Chance chance = Chance.of("ASIK");
    private final Set<Child> withoutNik = new HashSet<>();
    private int id = 4_100_000;

    /** Writes the doses of 2025, and those of the two years before that the register needs. */
    void write(Path folder, List<Dose> doses) throws IOException {
        for (Dose dose : doses) {
            if (dose.on().getYear() == 2025 && withoutNik.size() < 12 && chance.happens(0.008)) {
                withoutNik.add(dose.child());
            }
        }
        export(
                folder.resolve("asik-imunisasi-2023-2024.xlsx"),
                doses.stream().filter(d -> d.on().getYear() < 2025).toList());
        List<Dose> thisYear =
                new ArrayList<>(doses.stream().filter(d -> d.on().getYear() == 2025).toList());
        Dose first =
                thisYear.stream()
                        .filter(d -> d.antigen().equals("BCG - 1"))
                        .findFirst()
                        .orElseThrow();
        thisYear.add(new Dose(first.child(), first.antigen(), first.on().plusDays(6), false));
        export(folder.resolve("asik-imunisasi-2025.xlsx"), thisYear);
    }

    private void export(Path file, List<Dose> doses) throws IOException {
        Sheet sheet = new Sheet("Data Imunisasi");
        sheet.rowOf(HEADER);
        for (Dose dose : doses) {
            sheet.rowOf(row(dose));
        }
        sheet.writeXlsx(file);
    }

    private List<String> row(Dose dose) {
        Child child = dose.child();
        boolean unknown = withoutNik.contains(child);
        LocalDate typed =
                dose.on()
                        .plusDays(
                                chance.happens(0.82)
                                        ? chance.between(0, 3)
                                        : chance.between(8, 40));
        LocalDate today = LocalDate.of(2025, 9, 30);
        List<String> row = new ArrayList<>();
        row.addAll(List.of(String.valueOf(++id), unknown ? NO_NIK : child.nik(), child.name()));
        row.addAll(List.of(child.born().toString(), child.boy() ? "Laki-laki" : "Perempuan"));
        row.addAll(List.of(unknown ? NO_NIK : child.parentNik(), child.parent()));
        row.addAll(
                List.of(
                        "JAWA BARAT",
                        "KOTA CIREBON",
                        "HARJAMUKTI",
                        "KALITANJUNG",
                        Area.PUSKESMAS,
                        "KALITANJUNG"));
        row.addAll(
                List.of(
                        dose.antigen(),
                        dose.on().toString(),
                        (typed.isAfter(today) ? today : typed).toString()));
        row.add(
                String.format(
                        Locale.ROOT,
                        "BT%04d%02d",
                        1200 + dose.antigen().length() * 7,
                        dose.on().getMonthValue()));
        row.addAll(List.of("Posyandu " + child.posyandu(), dose.late() ? "kejar" : "ideal"));
        row.add(dose.antigen().startsWith("HB0") ? "Pelayanan Kelahiran" : "Imunisasi Langsung");
        return row;
    }
}
