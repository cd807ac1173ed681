package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the sectors promised at the meeting of the second quarter and what became of it, {@code
 * rtl-triwulan-2-2025.xlsx}: a title, a header, ten promises in every state there is.
 */
final class Promises {
    private static final String HEADER =
            "No|Program|Indikator|Masalah|Kegiatan (RTL)|Sasaran dan Volume|Lokasi|Mulai|Tenggat|Penanggung Jawab"
                    + "|Mitra|Sumber Dana|Capaian Awal|Target|Bukti|Status|Tanggal Selesai|Realisasi|%|Hambatan"
                    + "|Keputusan";

    private static final String ROWS =
            """
            Imunisasi|IMU-12|Bayi belum lengkap imunisasinya|Sweeping imunisasi dari rumah ke rumah (PENARI)|42 bayi|RW 03, RW 06, RW 08|04/08/2025|29/08/2025|Juru Imunisasi|Ketua RW 03, Ketua RW 06, Ketua RW 08|BOK|52,5|60|Rekap ASIK|Selesai|27/08/2025|40|95,2||Selesai
            Imunisasi|IMU-12|Keluarga menolak imunisasi karena takut demam|Kunjungan bersama tokoh masyarakat|18 keluarga|RW 04, RW 07|01/07/2025|15/09/2025|Ketua RW 07|Bhabinkamtibmas Kalitanjung|Swadaya|38|60|Foto dan daftar kunjungan|Terkendala||6|33,3|Ayah tidak di rumah saat kunjungan|Lanjut
            Gizi|GIZ-19|Balita wasting belum mendapat PMT|PMT pangan lokal tahap pertama 56 hari|81 balita|Kalitanjung|01/07/2025|30/09/2025|Tenaga Gizi|Ketua TP PKK Kelurahan Kalitanjung|BOK|0|81|Daftar terima PMT|Berjalan||34|42|Dana tahap kedua belum cair|Lanjut
            Gizi|GIZ-03|Balita tidak datang ke posyandu|Panggilan lewat pengeras suara sehari sebelum posyandu|Balita yang tidak hadir|RW 02, RW 04, RW 07, RW 10|01/07/2025|30/09/2025|Lurah Kalitanjung|Ketua RW 02, Ketua RW 04, Ketua RW 07, Ketua RW 10|Swadaya|80|85|Daftar hadir posyandu|Selesai sebagian|22/09/2025|82|50|Jadwal posyandu sering berubah|Ubah
            Gizi|GIZ-25|ASI eksklusif rendah|Kelas menyusui untuk ibu dan suami|60 ibu|Kalitanjung|01/07/2025|31/08/2025|Bidan Koordinator|Ketua TP PKK Kelurahan Kalitanjung|Dana Kelurahan|57|65|Daftar hadir|Selesai|24/08/2025|58|96,7||Selesai
            KIA|KIA-18|Ibu hamil anemia|Pemeriksaan Hb ulang dan tablet tambah darah diminum bersama|15 ibu hamil|RW 07|07/07/2025|15/09/2025|PJ Klaster 2 Ibu dan Anak|Ketua RW 07|BOK|45|35|Kartu TTD|Berjalan||9|60||Lanjut
            KIA|KIA-19|Ibu hamil KEK|Pendataan ibu hamil KEK dan PMT 90 hari|12 ibu hamil|RW 07, RW 11|07/07/2025|30/09/2025|Tenaga Gizi|PLKB Kecamatan Harjamukti|BOK|24|15|Rekap Sigizi|Belum mulai||0|0|Menunggu juknis|Lanjut
            KIA|KIA-01|Ibu hamil terlambat memeriksakan diri|Pendataan ibu hamil baru oleh RT|Semua RT|Kalitanjung|01/07/2025|31/08/2025|Lurah Kalitanjung|Ketua RW 01 s.d. Ketua RW 13|Tidak perlu dana|66|70|Buku data RT|Selesai sebagian|31/08/2025|9 RW|69,2|Empat RW belum menyerahkan|Lanjut
            KIA|KIA-35|Calon pengantin belum diperiksa|Surat pengantar nikah setelah pemeriksaan kesehatan|Semua calon pengantin|Harjamukti|01/07/2025|30/09/2025|Kepala KUA Harjamukti|PLKB Kecamatan Harjamukti|Tidak perlu dana|60|90|Register catin|Selesai|12/09/2025|92|102,2||Selesai
            Gizi|GIZ-24|Balita stunting belum dirujuk|Rujukan ke dokter anak dengan angkutan kelurahan|20 balita|Kalitanjung|01/08/2025|30/09/2025|Lurah Kalitanjung|Babinsa Kalitanjung|Dana Kelurahan|4|24|Surat rujukan balik|Dibatalkan||||Mobil kelurahan rusak berat, diajukan ke Musrenbang|Alihkan ke Dinas Kesehatan
            """;

    private Promises() {}

    static void write(Path folder) throws IOException {
        Sheet sheet = new Sheet("RTL TW II");
        sheet.row("RENCANA TINDAK LANJUT LOKAKARYA MINI LINTAS SEKTOR TRIWULAN II TAHUN 2025");
        sheet.row("PUSKESMAS KALITANJUNG");
        sheet.row("Tanggal pertemuan: 4 Juli 2025");
        sheet.row("");
        sheet.row((Object[]) HEADER.split("\\|"));
        int number = 0;
        for (String line : ROWS.lines().toList()) {
            sheet.row((Object[]) (++number + "|" + line).split("\\|", -1));
        }
        sheet.writeXlsx(folder.resolve("rtl-triwulan-2-2025.xlsx"));
    }
}
