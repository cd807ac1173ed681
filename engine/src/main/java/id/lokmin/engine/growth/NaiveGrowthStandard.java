package id.lokmin.engine.growth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The standard of 2006 written down rule by rule, with no thought of speed: the twin that tests
 * hold against {@link GrowthStandard}, and what the bench measures it beside.
 *
 * <p>It reads the published files by itself and shares no arithmetic with the fast one.
 */
public final class NaiveGrowthStandard {

    private record Row(String file, Sex sex, BigDecimal key) {}

    private record Distribution(double l, double m, double s) {}

    private final Map<Row, Distribution> rows = new HashMap<>();

    public NaiveGrowthStandard() {
        for (String file : "len wei bmi hc ac ts ss wfl wfh".split(" ")) {
            read(file);
        }
    }

    private void read(String file) {
        var resource = NaiveGrowthStandard.class.getResourceAsStream("who2006_" + file + ".csv.gz");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Objects.requireNonNull(resource, file)),
                                StandardCharsets.US_ASCII))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells ->
                            rows.put(
                                    new Row(
                                            file,
                                            cells[0].equals("1") ? Sex.MALE : Sex.FEMALE,
                                            key(new BigDecimal(cells[1]))),
                                    new Distribution(
                                            Double.parseDouble(cells[2]),
                                            Double.parseDouble(cells[3]),
                                            Double.parseDouble(cells[4]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal key(BigDecimal number) {
        return number.setScale(1, RoundingMode.UNNECESSARY);
    }

    /** The z-scores that exist; an implausible one is there, an infinite one is not. */
    public Map<GrowthIndex, Double> score(Anthropometry child) {
        var scores = new EnumMap<GrowthIndex, Double>(GrowthIndex.class);
        double length = length(child);
        double bmi = child.weight() / Math.pow(length / 100, 2);
        byAge(scores, GrowthIndex.LENGTH_FOR_AGE, child, length);
        byAge(scores, GrowthIndex.HEAD_FOR_AGE, child, child.head());
        byAge(scores, GrowthIndex.ARM_FOR_AGE, child, child.arm());
        byAge(scores, GrowthIndex.TRICEPS_FOR_AGE, child, child.triceps());
        byAge(scores, GrowthIndex.SUBSCAPULAR_FOR_AGE, child, child.subscapular());
        if (!child.oedema()) {
            byAge(scores, GrowthIndex.WEIGHT_FOR_AGE, child, child.weight());
            byAge(scores, GrowthIndex.BMI_FOR_AGE, child, bmi);
            byLength(scores, child, length);
        }
        return scores;
    }

    private static double months(Anthropometry child) {
        return child.age().exactDays() / 30.4375;
    }

    private static Position believed(Anthropometry child) {
        return child.position() == Position.STANDING && months(child) < 9
                ? Position.UNKNOWN
                : child.position();
    }

    private static double length(Anthropometry child) {
        if (!child.age().isKnown()) {
            return child.length();
        }
        boolean young = child.age().days() <= 730;
        return switch (believed(child)) {
            case LYING -> young ? child.length() : child.length() - 0.7;
            case STANDING -> young ? child.length() + 0.7 : child.length();
            case UNKNOWN -> child.length();
        };
    }

    private void byAge(
            Map<GrowthIndex, Double> scores, GrowthIndex index, Anthropometry child, double x) {
        if (!child.age().isKnown() || !(months(child) < 60) || !(x > 0)) {
            return;
        }
        Distribution found =
                rows.get(
                        new Row(
                                index.code(),
                                child.sex(),
                                key(BigDecimal.valueOf(child.age().days()))));
        if (found != null) {
            boolean tails =
                    index != GrowthIndex.LENGTH_FOR_AGE && index != GrowthIndex.HEAD_FOR_AGE;
            keep(scores, index, tails ? restricted(x, found) : plain(x, found));
        }
    }

    private void byLength(Map<GrowthIndex, Double> scores, Anthropometry child, double length) {
        if (Double.isNaN(length) || (child.age().isKnown() && !(months(child) < 60))) {
            return;
        }
        boolean lying =
                child.age().isKnown()
                        ? child.age().days() < 731
                        : switch (believed(child)) {
                            case LYING -> true;
                            case STANDING -> false;
                            case UNKNOWN -> length < 87;
                        };
        if (length < (lying ? 45 : 65) || length > (lying ? 110 : 120)) {
            return;
        }
        String file = lying ? "wfl" : "wfh";
        BigDecimal exact = new BigDecimal(length);
        BigDecimal below = exact.setScale(1, RoundingMode.FLOOR);
        Distribution lower = rows.get(new Row(file, child.sex(), below));
        if (lower == null) {
            return;
        }
        double share = exact.subtract(below).movePointRight(1).doubleValue();
        Distribution upper =
                rows.getOrDefault(
                        new Row(file, child.sex(), below.add(new BigDecimal("0.1"))), lower);
        keep(
                scores,
                GrowthIndex.WEIGHT_FOR_LENGTH,
                restricted(
                        child.weight(),
                        new Distribution(
                                lower.l + share * (upper.l - lower.l),
                                lower.m + share * (upper.m - lower.m),
                                lower.s + share * (upper.s - lower.s))));
    }

    private static void keep(Map<GrowthIndex, Double> scores, GrowthIndex index, double z) {
        if (Double.isFinite(z)) {
            scores.put(index, z);
        }
    }

    private static double plain(double x, Distribution of) {
        return (Math.exp(of.l * Math.log(x / of.m)) - 1) / (of.l * of.s);
    }

    private static double restricted(double x, Distribution of) {
        double z = plain(x, of);
        if (z > 3) {
            return 3 + (x - at(3, of)) / (at(3, of) - at(2, of));
        }
        if (z < -3) {
            return -3 - (at(-3, of) - x) / (at(-2, of) - at(-3, of));
        }
        return z;
    }

    private static double at(int deviations, Distribution of) {
        return of.m * Math.pow(1 + of.l * of.s * deviations, 1 / of.l);
    }
}
