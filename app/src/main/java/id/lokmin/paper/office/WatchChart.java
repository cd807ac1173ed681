package id.lokmin.paper.office;

import id.lokmin.paper.Slide;
import id.lokmin.paper.Slide.Area;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A native chart with its workbook: column A areas, B values, C the target of every area. */
final class WatchChart {

    /** The locale of a number format: Indonesian writes {@code 6,2}. */
    private static final String INDONESIAN = "[$-421]";

    private WatchChart() {}

    /**
     * @param left share of the width kept free for the value axis
     */
    static void fill(XSLFChart chart, Slide.AreaWatch watch, double left) {
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTickLabelPosition(AxisTickLabelPosition.NONE);
        across.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        axis(up, watch);
        up.crossAxis(across);
        across.crossAxis(up);

        List<Area> areas = watch.areas();
        String[] names = areas.stream().map(Area::name).toArray(String[]::new);
        XDDFCategoryDataSource labels =
                XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0);
        bars(chart, across, up, labels, watch);
        if (watch.target().isPresent()) {
            target(chart, across, up, labels, watch, watch.target().getAsDouble());
        }
        var layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(left);
        layout.setY(0.07);
        layout.setWidthRatio(1 - left);
        layout.setHeightRatio(0.9);
    }

    private static void axis(XDDFValueAxis up, Slide.AreaWatch watch) {
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        up.setMinimum(0);
        double highest = watch.target().orElse(0);
        for (Area area : watch.areas()) {
            highest = Math.max(highest, area.cumulative().orElse(0));
        }
        if (watch.unit().equals("%") && highest > 50 && highest <= 100) {
            up.setMaximum(100);
            up.setMajorUnit(25);
        }
        up.setNumberFormat(watch.unit().isEmpty() ? "#,##0" : "#,##0\\ \"" + watch.unit() + "\"");
        up.setMajorTickMark(AxisTickMark.NONE);
        XDDFLineProperties grid = line("D9DEE3", 0.75);
        up.getOrAddMajorGridProperties().setLineProperties(grid);
        up.getOrAddShapeProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        up.getOrAddTextProperties().setFontSize(12.0);
    }

    private static void bars(
            XSLFChart chart,
            XDDFCategoryAxis across,
            XDDFValueAxis up,
            XDDFCategoryDataSource labels,
            Slide.AreaWatch watch) {
        List<Area> areas = watch.areas();
        Double[] values = new Double[areas.size()];
        for (int i = 0; i < values.length; i++) {
            if (areas.get(i).cumulative().isPresent()) {
                values[i] = areas.get(i).cumulative().getAsDouble();
            }
        }
        XDDFNumericalDataSource<Double> data =
                XDDFDataSourcesFactory.fromArray(values, range(chart, values.length, 1), 1);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(45);
        var series = (XDDFBarChartData.Series) bars.addSeries(labels, data);
        series.setTitle("Capaian", chart.setSheetTitle("Capaian", 1));
        series.setInvertIfNegative(false);
        series.setFillProperties(SlideLook.solid("2F5D73"));
        for (int i = 0; i < values.length; i++) {
            series.getDataPoint(i);
        }
        for (CTDPt point : series.getCTBarSer().getDPtArray()) {
            point.addNewInvertIfNegative().setVal(false);
            point.setSpPr(BarFilling.of(areas.get((int) point.getIdx().getVal()).tone()));
        }
        chart.plot(bars);
        boolean whole = Arrays.stream(values).noneMatch(v -> v != null && v != Math.rint(v));
        double each = SlideLook.INNER * 0.88 / values.length;
        figures(
                series.getCTBarSer().addNewDLbls(),
                INDONESIAN + (whole ? "0" : "0.0"),
                Math.clamp(each * 0.24, 8, 15));
    }

    private static void target(
            XSLFChart chart,
            XDDFCategoryAxis across,
            XDDFValueAxis up,
            XDDFCategoryDataSource labels,
            Slide.AreaWatch watch,
            double target) {
        Double[] values = new Double[watch.areas().size()];
        Arrays.fill(values, target);
        XDDFNumericalDataSource<Double> data =
                XDDFDataSourcesFactory.fromArray(values, range(chart, values.length, 2), 2);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        var series = (XDDFLineChartData.Series) lines.addSeries(labels, data);
        series.setTitle(watch.targetLabel(), chart.setSheetTitle(watch.targetLabel(), 2));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties dashed = line("1F2933", 2);
        dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(dashed);
        chart.plot(lines);
    }

    private static void figures(CTDLbls labels, String format, double size) {
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(SlideLook.bytes("FFFFFF"));
        var words = labels.addNewTxPr();
        words.addNewBodyPr();
        var look = words.addNewP().addNewPPr().addNewDefRPr();
        look.setSz((int) Math.round(size * 100));
        look.setB(true);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties line(String colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(SlideLook.solid(colour));
        line.setWidth(width);
        return line;
    }

    private static String range(XSLFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
