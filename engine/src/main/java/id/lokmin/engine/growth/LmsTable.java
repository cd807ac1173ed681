package id.lokmin.engine.growth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * One published table of L, M and S by sex and by an evenly stepped key (day, month, or tenth of a
 * centimetre), in one array: three numbers a row, all boys first.
 *
 * <p>About 24 bytes a row; read once from the engine's own resources, never changed.
 */
final class LmsTable {

    private final int firstKey;
    private final int rowsPerSex;
    private final double[] lms;

    private LmsTable(int firstKey, int rowsPerSex, double[] lms) {
        this.firstKey = firstKey;
        this.rowsPerSex = rowsPerSex;
        this.lms = lms;
    }

    /**
     * The table of this name, where the keys {@code firstKey…lastKey} count steps of which there
     * are {@code stepsPerUnit} in one unit of the file (10 for 0.1 cm, 1 for days and months).
     *
     * @throws IllegalStateException when a row is missing, doubled or out of range
     */
    static LmsTable read(String name, int firstKey, int lastKey, int stepsPerUnit) {
        int rowsPerSex = lastKey - firstKey + 1;
        double[] lms = new double[2 * rowsPerSex * 3];
        int read = 0;
        try (BufferedReader lines = open(name)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", 6);
                int sex = Integer.parseInt(cells[0]) - 1;
                int key = (int) Math.rint(Double.parseDouble(cells[1]) * stepsPerUnit);
                if (key < firstKey || key > lastKey) {
                    throw new IllegalStateException(name + " has a row outside its range: " + line);
                }
                int at = (sex * rowsPerSex + key - firstKey) * 3;
                if (lms[at + 1] != 0) {
                    throw new IllegalStateException(name + " has a row twice: " + line);
                }
                for (int part = 0; part < 3; part++) {
                    lms[at + part] = Double.parseDouble(cells[2 + part]);
                }
                read++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read != 2 * rowsPerSex) {
            throw new IllegalStateException(name + " has " + read + " rows");
        }
        return new LmsTable(firstKey, rowsPerSex, lms);
    }

    private static BufferedReader open(String name) throws IOException {
        var resource = LmsTable.class.getResourceAsStream(name + ".csv.gz");
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(resource, name)),
                        StandardCharsets.US_ASCII));
    }

    int firstKey() {
        return firstKey;
    }

    int lastKey() {
        return firstKey + rowsPerSex - 1;
    }

    boolean covers(int key) {
        return key >= firstKey && key <= lastKey();
    }

    /** Where the row's L stands in {@link #lms()}; M and S follow it. */
    int at(Sex sex, int key) {
        return at(sex.ordinal(), key);
    }

    int at(int sex, int key) {
        return (sex * rowsPerSex + key - firstKey) * 3;
    }

    /** The table itself, not a copy: for reading only. */
    double[] lms() {
        return lms;
    }
}
