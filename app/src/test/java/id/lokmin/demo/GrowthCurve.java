package id.lokmin.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * One WHO 2006 growth standard as a curve that is read both ways: from z to kilograms or
 * centimetres, and back.
 *
 * <p>The numbers are WHO's LMS tables, the arithmetic is written here a second time on purpose:
 * {@code z = ((x/M)^L - 1) / (L S)}, beyond three standard deviations linear in steps of the
 * distance from the second to the third (WHO Multicentre Growth Reference Study Group 2006, chapter
 * 7).
 */
final class GrowthCurve {
    private record Lms(double l, double m, double s) {
        double at(double z) {
            return m * StrictMath.pow(1 + l * s * z, 1 / l);
        }
    }

    private final Map<Integer, Lms> rows = new HashMap<>();
    private final boolean linearTails;

    private GrowthCurve(String table, boolean linearTails) {
        this.linearTails = linearTails;
        String path = "/id/lokmin/engine/growth/who2006_" + table + ".csv.gz";
        try (InputStream in = GrowthCurve.class.getResourceAsStream(path);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(Objects.requireNonNull(in, path)),
                                        StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length or height by age in days, centimetres. */
    static GrowthCurve height() {
        return new GrowthCurve("len", false);
    }

    /** Weight by age in days, kilograms. */
    static GrowthCurve weight() {
        return new GrowthCurve("wei", true);
    }

    /** Weight by recumbent length in millimetres, kilograms. */
    static GrowthCurve weightForLength() {
        return new GrowthCurve("wfl", true);
    }

    /** Weight by standing height in millimetres, kilograms. */
    static GrowthCurve weightForHeight() {
        return new GrowthCurve("wfh", true);
    }

    /** Arm circumference (LiLA) by age in days from 91, centimetres. */
    static GrowthCurve arm() {
        return new GrowthCurve("ac", true);
    }

    private void add(String[] cell) {
        Lms lms =
                new Lms(
                        Double.parseDouble(cell[2]),
                        Double.parseDouble(cell[3]),
                        Double.parseDouble(cell[4]));
        rows.put(key("1".equals(cell[0]), Double.parseDouble(cell[1])), lms);
    }

    private static int key(boolean boy, double at) {
        return (boy ? 1_000_000 : 2_000_000) + (int) Math.round(at * 10);
    }

    private Lms row(boolean boy, double at) {
        return Objects.requireNonNull(rows.get(key(boy, at)), () -> "no row at " + at);
    }

    /** Kilograms or centimetres at this z; {@code at} is days of age, or centimetres of height. */
    double value(boolean boy, double at, double z) {
        return row(boy, at).at(Math.clamp(z, -3.9, 3.9));
    }

    /** z of a measured value; {@code at} is days of age, or centimetres of height. */
    double z(boolean boy, double at, double value) {
        Lms row = row(boy, at);
        double z = (StrictMath.pow(value / row.m, row.l) - 1) / (row.l * row.s);
        if (linearTails && z > 3) {
            return 3 + (value - row.at(3)) / (row.at(3) - row.at(2));
        }
        if (linearTails && z < -3) {
            return -3 + (value - row.at(-3)) / (row.at(-2) - row.at(-3));
        }
        return z;
    }
}
