package id.lokmin.paper;

/**
 * The sheet a paper is printed on, with its margins in millimetres.
 *
 * <p>{@code F4} is the Indonesian folio of 215 × 330 mm, which office printers there hold more
 * often than A4.
 */
public record PageLayout(Size size, boolean landscape, int margin, int marginBottom) {

    /** The sheet sizes met in the field, portrait, in millimetres. */
    public enum Size {
        A4(210, 297),
        F4(215, 330),
        A3(297, 420);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public PageLayout {
        if (margin < 5 || marginBottom < 5 || margin > 60 || marginBottom > 60) {
            throw new IllegalArgumentException("Margins are 5 to 60 mm");
        }
    }

    /** Portrait with the margins of an official letter. */
    public static PageLayout portrait(Size size) {
        return new PageLayout(size, false, 20, 22);
    }

    /** Landscape, for wide tables, with margins a little smaller. */
    public static PageLayout landscape(Size size) {
        return new PageLayout(size, true, 15, 18);
    }

    /**
     * How much larger everything on this sheet is than on others: A3 hangs on a wall and is held
     * into a camera.
     */
    public double scale() {
        return size == Size.A3 ? 1.4 : 1;
    }

    /** The same sheet with the same margin (mm) on the left, right and top. */
    public PageLayout withMargin(int millimetres) {
        return new PageLayout(size, landscape, millimetres, Math.max(millimetres, 15));
    }

    /** Width of the sheet as it lies, in millimetres. */
    public int width() {
        return landscape ? size.height : size.width;
    }

    /** Height of the sheet as it lies, in millimetres. */
    public int height() {
        return landscape ? size.width : size.height;
    }

    /** Width between the margins, in millimetres. */
    public int textWidth() {
        return width() - 2 * margin;
    }
}
