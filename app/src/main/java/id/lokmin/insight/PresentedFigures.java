package id.lokmin.insight;

import id.lokmin.engine.calendar.Period;
import java.util.List;

/** All figures that were shown at meetings, whoever keeps them. */
public interface PresentedFigures {

    /** Where an indicator of a period was shown, the latest occasion first. */
    List<Presentation> list(String indicator, Period period);

    /** Where any indicator of a period was shown, the latest occasion first, each with all. */
    List<Presentation> list(Period period);
}
