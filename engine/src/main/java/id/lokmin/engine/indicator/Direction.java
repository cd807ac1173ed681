package id.lokmin.engine.indicator;

import java.util.Locale;

/** Which way is better. */
public enum Direction {
    /** More is better: coverage. */
    UP,
    /** Less is better: stunting, drop-out, deaths. */
    DOWN,
    /** Between two bounds is right: too little and too much are both wrong. */
    RANGE,
    /** Says how things are; nobody wants it higher or lower. No status, no rank, no gap. */
    DESCRIPTIVE;

    /** Reads {@code up}, {@code down}, {@code range}, {@code descriptive} in any case. */
    public static Direction parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
