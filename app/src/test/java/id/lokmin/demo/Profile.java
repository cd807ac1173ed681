package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Who the Puskesmas is, {@code profil-puskesmas.csv}: its letterhead and that of the Kecamatan. The
 * offices are those of the article; addresses, telephone and mail are invented.
 */
final class Profile {
    private Profile() {}

    static void write(Path folder) throws IOException {
        Sheet sheet = new Sheet("profil");
        sheet.row("Isian", "Isi");
        sheet.row("Kode Puskesmas", "P3274039901");
        sheet.row("Nama Puskesmas", "Puskesmas Kalitanjung");
        sheet.row("Instansi di Atasnya", "PEMERINTAH DAERAH KOTA CIREBON");
        sheet.row("Instansi di Atasnya", "DINAS KESEHATAN");
        sheet.row("Alamat", "Jalan Contoh Nomor 1, Kalitanjung, Kota Cirebon");
        sheet.row("Kontak", "Telepon (0231) 000000, surel puskesmas@kalitanjung.example");
        sheet.row("Kota Surat", "Cirebon");
        sheet.row("Zona Waktu", "WIB");
        sheet.row("Pola Nomor Surat", "400.7/……/Pusk.Klt/2025");
        sheet.row("Nama Kecamatan", "Kecamatan Harjamukti");
        sheet.row("Instansi di Atas Kecamatan", "PEMERINTAH DAERAH KOTA CIREBON");
        sheet.row("Alamat Kecamatan", "Jalan Contoh Nomor 2, Harjamukti, Kota Cirebon");
        sheet.row("Pola Nomor Surat Kecamatan", "400.7/……/Kec.Hjm/2025");
        sheet.writeCsv(folder.resolve("profil-puskesmas.csv"));
    }
}
