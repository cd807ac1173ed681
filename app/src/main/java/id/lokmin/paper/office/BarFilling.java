package id.lokmin.paper.office;

import id.lokmin.paper.Tone;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * The filling of a bar in a native chart, in the same order of patterns as on paper.
 *
 * <p>Written as XML, because POI's small schemas have no class for patterns.
 */
final class BarFilling {

    private static final String PAINT =
            """
            <xml-fragment xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            %s<a:ln w="12700"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln>
            </xml-fragment>
            """;

    private BarFilling() {}

    static CTShapeProperties of(Tone tone) {
        String fill =
                switch (tone) {
                    case GOOD, NEUTRAL -> solid(tone.ink());
                    case FAIR -> pattern("wdUpDiag", tone);
                    case WARNING -> pattern("dkDnDiag", tone);
                    case BAD -> pattern("diagCross", tone);
                    case MUTED -> solid("FFFFFF");
                };
        try {
            return CTShapeProperties.Factory.parse(PAINT.formatted(fill, tone.ink()));
        } catch (XmlException e) {
            throw new IllegalStateException("The filling is not well-formed", e);
        }
    }

    private static String solid(String colour) {
        return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(colour);
    }

    private static String pattern(String name, Tone tone) {
        return """
        <a:pattFill prst="%s"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
        <a:bgClr><a:srgbClr val="%s"/></a:bgClr></a:pattFill>\
        """
                .formatted(name, tone.ink(), tone.tint());
    }
}
