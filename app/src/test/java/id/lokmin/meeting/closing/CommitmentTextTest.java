package id.lokmin.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The six points that Sababilah signed on 18 February 2025, as its report prints them. */
class CommitmentTextTest {

    private static final List<String> SIGNED =
            List.of(
                    "Enam (6) Desa mengadakan pelatihan ILP",
                    "Pemilihan kader wajib bisa baca tulis",
                    "Kegiatan Promkes agar lebih ditingkatkan",
                    "Kader TBC wajib satu (1) desa satu (1) orang",
                    "Penempatan tenaga kesehatan (perawat) baru di Desa Tetei Lanan dan Dangka, setelah mendapatkan SK",
                    "Sosialisasi PKG wajib di semua desa dan lintas sektor melalui pertemuan dan media sosial");

    private static Promise promise(
            int number,
            String activity,
            String volume,
            String owner,
            String sector,
            List<String> places,
            Optional<LocalDate> due,
            String proof) {
        return new Promise(
                "janji-" + number,
                new Origin("lintas-sektor", "2025-Q1"),
                new PromiseEntry(
                        number,
                        activity,
                        new Aim(
                                "",
                                "",
                                "",
                                volume,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                ""),
                        new Owner(owner, sector, List.of()),
                        places,
                        "",
                        Optional.empty(),
                        due,
                        proof,
                        Progress.none()));
    }

    private static List<Promise> asReported() {
        List<Promise> promises = new ArrayList<>();
        for (String point : SIGNED) {
            promises.add(
                    promise(
                            promises.size() + 1,
                            point,
                            "",
                            "",
                            "",
                            List.of(),
                            Optional.empty(),
                            ""));
        }
        return promises;
    }

    @Test
    void not_one_of_the_six_points_passes_the_gate_as_it_was_signed() {
        Gate gate = Gate.of(asReported(), Optional.empty());
        assertThat(gate.whole()).isZero();
        assertThat(gate.lacking()).allSatisfy(checked -> assertThat(checked.lacks()).hasSize(5));
    }

    @Test
    void mended_with_owner_place_number_date_and_proof_it_passes_and_reads_as_one_point() {
        Promise mended =
                promise(
                        1,
                        SIGNED.getFirst(),
                        "6 desa",
                        "Kepala Desa",
                        "Desa",
                        List.of("D1", "D2"),
                        Optional.of(LocalDate.of(2025, 5, 31)),
                        "Daftar hadir pelatihan");
        LocalDate held = LocalDate.of(2025, 5, 6);
        assertThat(Gate.of(List.of(mended), Optional.of(held)).lacking()).isEmpty();
        assertThat(Gate.of(List.of(mended), Optional.of(held.plusYears(1))).lacking())
                .singleElement()
                .satisfies(checked ->
                        assertThat(checked.lacks()).containsExactly(Problem.PROMISE_DATE_PAST));
        CommitmentText text =
                CommitmentText.of(
                        "Kesepakatan",
                        "Kami bersepakat:",
                        List.of(mended),
                        "Dievaluasi triwulan depan.",
                        code -> code.equals("D1") ? "Tetei Lanan" : "Dangka",
                        _ -> "",
                        Formats.of(Language.INDONESIAN));
        assertThat(text.text())
                .isEqualTo(
                        """
                        Kesepakatan
                        Kami bersepakat:
                        1. Enam (6) Desa mengadakan pelatihan ILP (6 desa), di Tetei Lanan, Dangka. Penanggung jawab: Kepala Desa. Paling lambat: 31 Mei 2025. Bukti: Daftar hadir pelatihan.
                        Dievaluasi triwulan depan.\
                        """);
        assertThat(text.parties())
                .containsExactly(
                        new CommitmentText.Party("Desa", List.of("Kepala Desa"), List.of(1)));
    }
}
