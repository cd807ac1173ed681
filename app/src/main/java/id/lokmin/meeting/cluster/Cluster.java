package id.lokmin.meeting.cluster;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the five groups of services of a Puskesmas: KMK HK.01.07/MENKES/2015/2023 and Permenkes
 * 19/2024, read through a Puskesmas' own summary.
 */
public enum Cluster {
    MANAGEMENT("1"),
    MOTHERS_AND_CHILDREN("2"),
    ADULTS_AND_ELDERLY("3"),
    DISEASE_CONTROL("4"),
    ACROSS("lintas");

    private final String code;

    Cluster(String code) {
        this.code = code;
    }

    /** As the catalog writes it, and behind {@code cluster.} in the texts. */
    public String code() {
        return code;
    }

    public static Optional<Cluster> find(String code) {
        return Arrays.stream(values()).filter(cluster -> cluster.code.equals(code)).findFirst();
    }
}
