package id.lokmin.insight.web;

import java.util.List;

/**
 * A part of a long list: {@code 41–80 of 150}.
 *
 * @param first counted from 1; {@code last} included
 * @param all how many there are
 * @param step how many a stretch holds
 */
record Stretch(int first, int last, int all, int step) {

    /** The stretch with that number, the last one where there are not so many. */
    static Stretch of(int number, int all, int step) {
        int stretches = Math.max(1, (all + step - 1) / step);
        int shown = Math.min(number, stretches);
        return new Stretch((shown - 1) * step + 1, Math.min(all, shown * step), all, step);
    }

    <T> List<T> of(List<T> list) {
        return list.subList(Math.min(first - 1, list.size()), Math.min(last, list.size()));
    }

    int number() {
        return (first - 1) / step + 1;
    }

    boolean isWhole() {
        return first == 1 && last == all;
    }

    boolean hasNext() {
        return last < all;
    }
}
