package id.lokmin.bench;

/**
 * What was promised of a figure.
 *
 * <p>Written {@code at most 4} or {@code at least 200000}.
 */
record Goal(Side side, double bound) {

    enum Side {
        AT_MOST("at most"),
        AT_LEAST("at least");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Goal atMost(double bound) {
        return new Goal(Side.AT_MOST, bound);
    }

    static Goal atLeast(double bound) {
        return new Goal(Side.AT_LEAST, bound);
    }

    static Goal parse(String text) {
        for (Side side : Side.values()) {
            if (text.startsWith(side.words + " ")) {
                return new Goal(side, Double.parseDouble(text.substring(side.words.length() + 1)));
            }
        }
        throw new IllegalArgumentException("no goal: " + text);
    }

    boolean isMetBy(double value) {
        return switch (side) {
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
        };
    }

    @Override
    public String toString() {
        return side.words + " " + Figure.plain(bound);
    }
}
