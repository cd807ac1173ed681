package id.lokmin.paper.office;

import id.lokmin.paper.Digits;
import id.lokmin.paper.Slide;
import id.lokmin.paper.Slide.Area;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;

/**
 * Draws the slide of Pemantauan Wilayah Setempat: bars over areas, the strip below, one sentence.
 *
 * <p>The columns of the strip stand exactly under the bars: both share {@link #LABELS} points at
 * the left and the rest in equal parts.
 */
final class WatchSlide {

    private static final double LABELS = 104;
    private static final double CHART_TOP = 116;
    private static final double CHART_HEIGHT = 206;
    private static final double STRIP_ROW = 19;
    private static final double SENTENCE_HEIGHT = 54;

    private WatchSlide() {}

    static void draw(XMLSlideShow show, SlideCanvas canvas, Slide.AreaWatch watch) {
        canvas.title(watch.title());
        canvas.text(
                SlideLook.EDGE,
                79,
                SlideLook.INNER,
                20,
                Text.of(watch.question()),
                15,
                SlideLook.QUIET,
                TextAlign.LEFT);
        if (watch.target().isPresent()) {
            canvas.text(
                    SlideLook.EDGE,
                    99,
                    SlideLook.INNER,
                    18,
                    Text.of("– – –  " + watch.targetLabel()),
                    14,
                    SlideLook.INK,
                    TextAlign.RIGHT);
        }
        XSLFChart chart = show.createChart(canvas.slide());
        WatchChart.fill(chart, watch, LABELS / SlideLook.INNER);
        canvas.slide()
                .addChart(
                        chart,
                        new Rectangle2D.Double(
                                Units.toEMU(SlideLook.EDGE),
                                Units.toEMU(CHART_TOP),
                                Units.toEMU(SlideLook.INNER),
                                Units.toEMU(CHART_HEIGHT)));
        double below = strip(canvas, watch);
        canvas.rule(SlideLook.EDGE, below + 10, 5, 50, SlideLook.DEEP);
        canvas.text(
                SlideLook.EDGE + 16,
                below + 10,
                SlideLook.INNER - 16,
                SENTENCE_HEIGHT,
                Text.bold(watch.sentence()),
                typeSize(watch.sentence()),
                SlideLook.INK,
                TextAlign.LEFT);
    }

    /** The largest type in which the sentence fits the room under the strip. */
    private static double typeSize(String sentence) {
        return DoubleStream.of(20, 17, 14, 12)
                .filter(size ->
                        SlideMeasure.height(Text.bold(sentence), SlideLook.INNER - 16, size)
                                <= SENTENCE_HEIGHT)
                .findFirst()
                .orElse(10);
    }

    private static double strip(SlideCanvas canvas, Slide.AreaWatch watch) {
        List<Area> areas = watch.areas();
        double[] widths = new double[areas.size() + 1];
        widths[0] = LABELS;
        double each = (SlideLook.INNER - LABELS) / areas.size();
        for (int i = 1; i < widths.length; i++) {
            widths[i] = each;
        }
        double top = CHART_TOP + CHART_HEIGHT + 2;
        double size = Math.clamp(each * 0.22, 7, 13);
        SlideTable table = SlideTable.at(canvas.slide(), SlideLook.EDGE, top, widths, 6, STRIP_ROW);
        String unit = watch.unit().isEmpty() ? "" : watch.unit() + " ";
        row(table, areas, 0, "", size, Area::name);
        row(table, areas, 1, unit + "kumulatif", size, WatchSlide::cumulative);
        row(table, areas, 2, unit + "bulan ini", size, Area::thisMonth);
        row(table, areas, 3, unit + "bulan lalu", size, Area::lastMonth);
        row(table, areas, 4, "Tren", size, Area::trend);
        row(table, areas, 5, "Peringkat", size, WatchSlide::rank);
        return top + 6 * STRIP_ROW;
    }

    private static void row(
            SlideTable table,
            List<Area> areas,
            int row,
            String label,
            double size,
            Function<Area, String> words) {
        boolean head = row == 0;
        table.put(row, 0, Text.of(label), 12, TextAlign.LEFT, head, Tone.NEUTRAL);
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            String value = words.apply(area);
            boolean remark = row == 1 && area.cumulative().isEmpty();
            table.put(
                    row,
                    i + 1,
                    head || row == 1 && !remark ? Text.bold(value) : Text.of(value),
                    remark ? Math.min(size, 9.5) : size,
                    TextAlign.CENTER,
                    head,
                    row == 1 ? area.tone() : Tone.NEUTRAL);
        }
    }

    private static String cumulative(Area area) {
        return area.cumulative().isPresent()
                ? Digits.of(area.cumulative().getAsDouble())
                : area.remark();
    }

    private static String rank(Area area) {
        return area.rank().isPresent() ? Integer.toString(area.rank().getAsInt()) : "–";
    }
}
