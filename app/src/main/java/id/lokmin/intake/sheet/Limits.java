package id.lokmin.intake.sheet;

/**
 * How much a file may ask of the machine before it is refused.
 *
 * @param fileBytes size on disk
 * @param streamBytes size on disk of a text file that is read line by line
 * @param htmlBytes size of an HTML page, whose whole tree stands in memory
 * @param entries parts inside an XLSX
 * @param inflatedBytes all parts of an XLSX unpacked
 * @param ratio unpacked against packed size of one part, looked at beyond its first megabyte
 * @param cells filled cells in all sheets together
 */
public record Limits(
        long fileBytes,
        long streamBytes,
        long htmlBytes,
        int entries,
        long inflatedBytes,
        int ratio,
        int cells) {

    /**
     * What an office computer with 512 MB for us stands: the largest export seen (20,000 children,
     * 37 columns) has 740,000 cells.
     */
    public static final Limits OFFICE =
            new Limits(100L << 20, 2L << 30, 20L << 20, 2_000, 600L << 20, 150, 4_000_000);
}
