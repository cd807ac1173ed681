package id.lokmin.paper;

import id.lokmin.paper.Block.Figures.Figure;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Chart.Bar;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One paper of every kind, with invented offices and figures, for tests and for looking at. */
final class Samples {

    static final Instant MADE = Instant.parse("2025-10-01T02:00:00Z");

    static final Letterhead KECAMATAN =
            Letterhead.of(
                    List.of("PEMERINTAH KOTA CONTOH"),
                    "KECAMATAN SUKAMAJU",
                    "Jalan Melati Nomor 1, Kode Pos 99111",
                    "Telepon (0999) 123456 · Pos-el kecamatan@contoh.example");

    static final Letterhead PUSKESMAS =
            Letterhead.of(
                    List.of("PEMERINTAH KOTA CONTOH", "DINAS KESEHATAN"),
                    "UPTD PUSKESMAS SUKAMAJU",
                    "Jalan Kenanga Nomor 7, Kode Pos 99111",
                    "Telepon (0999) 654321 · Pos-el puskesmas@contoh.example");

    private Samples() {}

    static Imprint imprint(String title) {
        return new Imprint(title, "UPTD Puskesmas Sukamaju", MADE);
    }

    static Paper letter() {
        return Paper.of(imprint("Undangan Lokakarya Mini Triwulan III"))
                .letterhead(KECAMATAN)
                .add(
                        new Block.LetterOpening(
                                "Contoh, 26 September 2025",
                                List.of(
                                        Entry.of("Nomor", "400.7/123-Kesra"),
                                        Entry.of("Sifat", "Penting"),
                                        Entry.of("Lampiran", "1 (satu) lembar"),
                                        new Entry(
                                                "Hal",
                                                Text.bold(
                                                        "Undangan Lokakarya Mini Lintas Sektor Triwulan III Tahun 2025"))),
                                List.of("Yth. Lurah Sukamaju", "di", "Tempat")))
                .body(
                        Text.of(
                                "Dalam rangka pemantauan dan evaluasi pelaksanaan kesehatan di wilayah kerja UPTD Puskesmas Sukamaju, dengan ini kami mengundang Saudara untuk hadir pada:"))
                .add(
                        new Block.KeyValues(
                                List.of(
                                        Entry.of("Hari/Tanggal", "Jumat, 3 Oktober 2025"),
                                        Entry.of("Waktu", "pukul 08.00 WIB s.d. selesai"),
                                        Entry.of("Tempat", "Aula Kecamatan Sukamaju"),
                                        Entry.of("Acara", "Lokakarya Mini Triwulan III 2025"),
                                        Entry.of("Pakaian", "")),
                                true))
                .body(
                        Text.styled(
                                "Mengingat pentingnya acara, kehadiran **tidak diwakilkan**; mohon membawa *data sasaran RW* dan rencana tindak lanjut triwulan lalu."))
                .numbered(List.of("Data sasaran per RW", "Realisasi RTL triwulan II"))
                .body(Text.of("Demikian, atas perhatian dan kerja samanya diucapkan terima kasih."))
                .signatures(new Signer("", "Camat Sukamaju,", "", "NIP"))
                .withoutPageNumbers()
                .build();
    }

    static Paper attendance() {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(5),
                                Column.centre(1),
                                Column.left(4),
                                Column.left(4),
                                Column.left(3),
                                Column.left(4))
                        .head("No", "Nama", "L/P", "Jabatan", "Instansi", "No. HP", "Tanda tangan")
                        .rowHeight(10);
        for (int i = 1; i <= 35; i++) {
            table.row(
                    Cell.of(Integer.toString(i)),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(i % 3 == 0 ? "Ketua RW %02d".formatted(i / 3) : "Kader Posyandu"),
                    Cell.of("Kelurahan Sukamaju"),
                    Cell.of(""),
                    Cell.signing(i));
        }
        return Paper.of(imprint("Daftar Hadir"))
                .letterhead(PUSKESMAS)
                .title("DAFTAR HADIR", "Lokakarya Mini Triwulan III Tahun 2025")
                .keyValues(
                        Entry.of("Hari/Tanggal", "Jumat, 3 Oktober 2025"),
                        Entry.of("Tempat", "Aula Kecamatan Sukamaju"))
                .add(table.build())
                .signatures(
                        new Signer(
                                "Contoh, 3 Oktober 2025", "Kepala UPTD Puskesmas Sukamaju", "", ""))
                .footer("Daftar hadir · Lokakarya Mini Triwulan III 2025")
                .build();
    }

    static Paper agreement() {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(5),
                                Column.left(5),
                                Column.left(4),
                                Column.left(5))
                        .head("No", "Nama", "Jabatan", "Instansi", "Tanda tangan")
                        .rowHeight(11);
        for (int i = 1; i <= 8; i++) {
            table.row(
                    Cell.of(i + "."),
                    Cell.of(""),
                    Cell.of("Lurah Sukamaju " + i),
                    Cell.of("Kelurahan"),
                    Cell.signing(i));
        }
        return Paper.of(imprint("Kesepakatan Bersama"))
                .page(PageLayout.portrait(PageLayout.Size.F4))
                .letterhead(PUSKESMAS)
                .title("KESEPAKATAN BERSAMA LINTAS SEKTOR", "Nomor: ……/……/2025")
                .paragraph(
                        "Pada hari ini Jumat tanggal tiga bulan Oktober tahun dua ribu dua puluh lima, kami yang bertanda tangan di bawah ini berkomitmen:")
                .numbered(
                        List.of(
                                "Menggerakkan sasaran balita ke Posyandu setiap bulan sampai D/S ≥ 85 %.",
                                "Memastikan 47 anak yang belum menerima PMT tercatat dan dilayani.",
                                "Melaporkan hasil pada lokakarya mini berikutnya."))
                .add(table.build())
                .signatures(
                        new Signer("Mengetahui,", "Camat Sukamaju", "", ""),
                        new Signer(
                                "Contoh, 3 Oktober 2025", "Kepala UPTD Puskesmas Sukamaju", "", ""))
                .build();
    }

    static Paper areaSheet() {
        return Paper.of(imprint("Lembar RW 07"))
                .page(PageLayout.portrait(PageLayout.Size.A4).withMargin(16))
                .title("RW 07 · KELURAHAN SUKAMAJU", "Keadaan s.d. September 2025")
                .add(
                        new Block.Callout(
                                Text.styled(
                                        "**RW 07 perlu 12 ibu hamil lagi** diperiksa anemia sebelum Desember."),
                                Tone.BAD))
                .add(
                        new Block.Figures(
                                List.of(
                                        new Figure(
                                                "Bayi dapat ASI saja",
                                                "62 %",
                                                "target 80 %",
                                                Tone.WARNING),
                                        new Figure(
                                                "Imunisasi dasar lengkap",
                                                "81 %",
                                                "sesuai target",
                                                Tone.GOOD),
                                        new Figure(
                                                "Balita stunting",
                                                "3 dari 41",
                                                "▼ turun 2 anak",
                                                Tone.FAIR))))
                .add(
                        new Block.Graph(
                                new Chart.Rows(
                                        "Capaian dibanding target",
                                        List.of(
                                                Bar.of("Kunjungan ibu hamil K6", 71, Tone.GOOD)
                                                        .withTarget(70),
                                                Bar.of("Tablet tambah darah", 66, Tone.FAIR)
                                                        .withTarget(70),
                                                Bar.of("Imunisasi dasar lengkap", 81, Tone.GOOD)
                                                        .withTarget(75),
                                                Bar.of("ASI eksklusif", 62, Tone.WARNING)
                                                        .withTarget(80)
                                                        .withRemark("kurang 5 bayi"),
                                                Bar.of("Ditimbang (D/S)", 48.5, Tone.BAD)
                                                        .withTarget(85)
                                                        .withRemark("kurang 31 anak"),
                                                Bar.missing("Vitamin A", "belum lapor")),
                                        "%"),
                                52))
                .add(indicators())
                .heading("Yang kami minta dari RW")
                .bulleted(
                        List.of(
                                "Ajak 12 ibu hamil ke Posyandu tanggal 14 Oktober.",
                                "Kabari bidan bila ada bayi baru lahir."))
                .footer("Sumber: e-PPGBM, ASIK, register KIA; dicetak 1 Oktober 2025")
                .build();
    }

    static Table indicators() {
        return Table.of(
                        Column.left(6),
                        Column.right(2),
                        Column.right(2),
                        Column.left(3),
                        Column.centre(3))
                .head(
                        Cell.bold("Indikator").down(2),
                        Cell.bold("s.d. September").across(2),
                        Cell.bold("Status").down(2),
                        Cell.bold("6 bulan").down(2))
                .head("Capaian", "Target")
                .row(
                        Cell.of("Kunjungan ibu hamil K6"),
                        Cell.bold("71 %"),
                        Cell.of("70 %"),
                        Cell.marked(Tone.GOOD, "Baik"),
                        Cell.chart(
                                new Chart.Sparkline(
                                        "K6",
                                        List.of(40d, 45d, 52d, Double.NaN, 65d, 71d),
                                        OptionalDouble.of(70))))
                .row(
                        Cell.of("Ditimbang di Posyandu (D/S)"),
                        Cell.bold("48,5 %"),
                        Cell.of("≥ 85 %"),
                        Cell.marked(Tone.BAD, "Jelek"),
                        Cell.chart(
                                new Chart.Sparkline(
                                        "D/S",
                                        List.of(60d, 58d, 57d, 55d, 50d, 48.5),
                                        OptionalDouble.of(85))))
                .build();
    }

    static Paper chartPaper() {
        return Paper.of(imprint("Grafik PWS"))
                .page(PageLayout.landscape(PageLayout.Size.A4))
                .title("GRAFIK PWS", "Imunisasi dasar lengkap s.d. September 2025")
                .add(
                        new Block.Graph(
                                new Chart.Columns(
                                        "Imunisasi dasar lengkap menurut RW",
                                        watch().areas().stream()
                                                .map(a ->
                                                        new Bar(
                                                                a.name(),
                                                                a.cumulative(),
                                                                OptionalDouble.empty(),
                                                                a.tone(),
                                                                a.remark()))
                                                .toList(),
                                        OptionalDouble.of(75),
                                        "target s.d. September 75 %",
                                        "%"),
                                90))
                .build();
    }

    static Slide.AreaWatch watch() {
        double[] values = {88.2, 81, 76.5, 72, 70.1, 66, 61.5, 60, 58.8, 55, 49, 0, 0};
        int[] numbers = {3, 6, 8, 1, 2, 13, 12, 4, 5, 9, 10, 7, 11};
        List<Slide.Area> areas = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Tone tone = i < 3 ? Tone.GOOD : i < 6 ? Tone.FAIR : i < 9 ? Tone.WARNING : Tone.BAD;
            boolean few = i == 11;
            boolean silent = i == 12;
            areas.add(
                    new Slide.Area(
                            "RW %02d".formatted(numbers[i]),
                            few || silent ? OptionalDouble.empty() : OptionalDouble.of(values[i]),
                            few || silent ? "–" : "6,2",
                            few || silent ? "–" : "8,1",
                            few || silent ? "" : i % 3 == 0 ? "▲" : i % 3 == 1 ? "▼" : "=",
                            few || silent ? OptionalInt.empty() : OptionalInt.of(i + 1),
                            few || silent ? Tone.MUTED : tone,
                            few ? "3 dari 4" : silent ? "belum lapor" : ""));
        }
        return new Slide.AreaWatch(
                "Imunisasi dasar lengkap: hanya 3 dari 13 RW sesuai target",
                "Berapa bayi yang imunisasi dasarnya sudah lengkap?",
                areas,
                OptionalDouble.of(75),
                "Target s.d. September 75 %",
                "%",
                "RW 10 perlu 14 bayi lagi; RW 11 belum melapor bulan ini.");
    }

    static Deck deck() {
        return new Deck(
                imprint("Paparan Lokakarya Mini Triwulan III"),
                "Sumber: ASIK dan register KIA, keadaan 1 Oktober 2025",
                List.of(
                        new Slide.Cover(
                                "Lokakarya Mini Triwulan III 2025",
                                List.of(
                                        "UPTD Puskesmas Sukamaju",
                                        "Jumat, 3 Oktober 2025 · Aula Kecamatan Sukamaju")),
                        new Slide.KeyFigures(
                                "Yang perlu dibicarakan hari ini",
                                List.of(
                                        new Figure(
                                                "Balita stunting",
                                                "153",
                                                "dari 1.204 diukur",
                                                Tone.BAD),
                                        new Figure(
                                                "Balita wasting",
                                                "81",
                                                "34 sudah dapat PMT",
                                                Tone.WARNING),
                                        new Figure(
                                                "ASI eksklusif", "62 %", "target 80 %", Tone.FAIR)),
                                List.of(
                                        Text.styled("**RW 07** terberat untuk anemia dan KEK."),
                                        Text.of(
                                                "Imunisasi dasar lengkap sesuai target di RW 03, 06, 08."),
                                        Text.of("2 RW belum melapor bulan September."))),
                        watch(),
                        new Slide.Grid("Janji triwulan lalu", promises(), "1 dari 3 selesai")));
    }

    static Table promises() {
        return Table.of(
                        Column.centre(1),
                        Column.left(7),
                        Column.left(4),
                        Column.centre(3),
                        Column.left(3))
                .head("No", "Janji", "Penanggung jawab", "Tenggat", "Keadaan")
                .row(
                        Cell.of("1"),
                        Cell.of("Sweeping imunisasi RW 07 dan RW 11"),
                        Cell.of("Lurah Sukamaju"),
                        Cell.of("31 Juli 2025"),
                        Cell.marked(Tone.GOOD, "Selesai"))
                .row(
                        Cell.of("2"),
                        Cell.of("Dapur PMT untuk 47 anak"),
                        Cell.of("Ketua TP PKK"),
                        Cell.of("31 Agustus 2025"),
                        Cell.marked(Tone.WARNING, "Berjalan"))
                .row(
                        Cell.of("3"),
                        Cell.of("Timbangan baru di 3 Posyandu"),
                        Cell.of("Camat Sukamaju"),
                        Cell.of("30 September 2025"),
                        Cell.marked(Tone.BAD, "Lewat tenggat"))
                .build();
    }

    static SheetBook book() {
        return new SheetBook(
                imprint("Angka"),
                List.of(
                        new SheetBook.Sheet(
                                "Capaian",
                                List.of(
                                        new SheetBook.Column("RW", 10),
                                        new SheetBook.Column("Pembilang", 12),
                                        new SheetBook.Column("Capaian", 12),
                                        new SheetBook.Column("Tanggal", 12)),
                                List.of(
                                        List.of(
                                                SheetBook.Cell.words("=1+1"),
                                                SheetBook.Cell.number(1234),
                                                SheetBook.Cell.percent(62.5),
                                                SheetBook.Cell.day(
                                                        java.time.LocalDate.of(2025, 10, 3))),
                                        List.of(
                                                SheetBook.Cell.words("RW 07"),
                                                SheetBook.Cell.nothing(),
                                                SheetBook.Cell.percent(Double.NaN),
                                                SheetBook.Cell.nothing()))),
                        new SheetBook.Sheet(
                                "Keterangan",
                                List.of(new SheetBook.Column("Arti", 40)),
                                List.of(List.of(SheetBook.Cell.words("Kosong = belum lapor"))))));
    }
}
