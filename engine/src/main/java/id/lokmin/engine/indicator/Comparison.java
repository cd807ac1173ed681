package id.lokmin.engine.indicator;

/**
 * The figures that a trend is read from: this month's and those of the one it is compared with,
 * each alone and to date, and which of the two pairs is compared.
 *
 * <p>PWS compares "bulan ini" with "bulan lalu", each month alone and not the cumulations ({@link
 * Reading#LAST_MONTH}; domain rule B, axis 2). That holds for a coverage, whose months share one
 * yearly sasaran. A ratio of events has no such common ground: in a month with two children found
 * and one fed the share says little, and in a month that found nobody there is none although people
 * found earlier were served. So where either month of such a ratio rests on too few people, the
 * position at the end of this month is compared with the position at the end of the one before, in
 * the same calendar year.
 *
 * <pre>
 * found | fed   Jul 10|4, Aug 6|3, Sep 5|4   months alone: 80 % after 50 %, up
 *               Jul 10|4, Aug 2|1, Sep 0|3   to date:      8/12 after 5/12, up
 *               Jan 3|1                      months alone: no figure to date lies before it
 * </pre>
 *
 * <p>That the positions are compared is a decision of this product; the sources speak of coverages.
 *
 * @param month the month alone; {@code monthBefore} the one it is compared with
 * @param toDate the figure to date at the end of the month; {@code toDateBefore} the one at the end
 *     of the month before, any kind of nothing where that is of another year
 * @param ofPositions whether the figures to date are compared, not the months alone
 */
public record Comparison(
        Outcome month,
        Outcome monthBefore,
        Outcome toDate,
        Outcome toDateBefore,
        boolean ofPositions) {

    /** Chooses what to compare. */
    public static Comparison of(
            Indicator indicator,
            Outcome month,
            Outcome monthBefore,
            Outcome toDate,
            Outcome toDateBefore,
            SmallNumbers few) {
        boolean positions =
                indicator.cumulation().isRatioOfEvents()
                        && (restsOnFew(indicator, month, few)
                                || restsOnFew(indicator, monthBefore, few))
                        && toDate instanceof Outcome.Measured
                        && toDateBefore instanceof Outcome.Measured;
        return new Comparison(month, monthBefore, toDate, toDateBefore, positions);
    }

    /** Reported, and of nobody or few: a month still awaited is not made up for. */
    private static boolean restsOnFew(Indicator indicator, Outcome month, SmallNumbers few) {
        return switch (month) {
            case Outcome.Measured(Tally tally, double _) -> few.isSmall(indicator, tally);
            case Outcome.NobodyDue _ -> true;
            case Outcome.AwaitingReports _, Outcome.NotApplicable _, Outcome.NotYetDue _ -> false;
        };
    }

    /** The later of the two that are compared. */
    public Outcome now() {
        return ofPositions ? toDate : month;
    }

    /** The earlier of the two that are compared. */
    public Outcome before() {
        return ofPositions ? toDateBefore : monthBefore;
    }

    /** The arrow between the two. */
    public Trend trend(double tolerance) {
        return Trend.of(now().measuredValue(), before().measuredValue(), tolerance);
    }
}
