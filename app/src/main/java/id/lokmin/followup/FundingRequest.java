package id.lokmin.followup;

import java.util.OptionalLong;

/**
 * What a promise asks of the plan of a village or kelurahan: the columns of the matrix "Rancangan
 * RKP Desa" that the promise itself does not know.
 *
 * @param kind jenis kegiatan, as the plan calls it
 * @param benefit sasaran/manfaat
 * @param year the year whose money is asked for
 * @param rupiah estimated cost; empty while nobody has estimated it
 * @param executor rencana pelaksana kegiatan
 */
public record FundingRequest(
        String promiseId,
        Field field,
        String kind,
        String benefit,
        int year,
        OptionalLong rupiah,
        Pattern pattern,
        String executor,
        State state) {

    /** Bidang, as UU Desa and Permendagri 114/2014 divide a village's plan. */
    public enum Field {
        GOVERNMENT("I. Penyelenggaraan Pemerintahan Desa"),
        DEVELOPMENT("II. Pelaksanaan Pembangunan Desa"),
        COMMUNITY("III. Pembinaan Kemasyarakatan"),
        EMPOWERMENT("IV. Pemberdayaan Masyarakat"),
        EMERGENCY("V. Penanggulangan Bencana, Darurat dan Mendesak");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** As it stands on paper. */
        public String label() {
            return label;
        }
    }

    /** Pola pelaksanaan. */
    public enum Pattern {
        OWN("Swakelola"),
        BETWEEN_VILLAGES("Kerja sama antar desa"),
        THIRD_PARTY("Kerja sama pihak ketiga");

        private final String label;

        Pattern(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it came; the steps are those of a village's year, in order. */
    public enum State {
        PROPOSED("Diusulkan"),
        ACCEPTED("Diterima Musdes"),
        PLANNED("Masuk RKP"),
        BUDGETED("Masuk APBDes"),
        CARRIED_OUT("Terealisasi"),
        REFUSED("Ditolak"),
        WITHDRAWN("Ditarik");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
