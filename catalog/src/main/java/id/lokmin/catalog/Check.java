package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.engine.indicator.Formula;

/**
 * Something that must hold between figures of the same place and month: {@code kia.kn_lengkap <=
 * kia.kn1}.
 *
 * @param id the data-quality rule it belongs to: {@code DQ-09}
 * @param text the rule as written
 */
public record Check(
        String id,
        Severity severity,
        Formula left,
        Comparison comparison,
        Formula right,
        String text,
        Spot spot) {

    /** How two sides compare; equal means equal to within a hundred-thousandth. */
    public enum Comparison {
        AT_MOST("<="),
        AT_LEAST(">="),
        EQUAL("=");

        private static final double ROUNDING = 1e-5;

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean holds(double left, double right) {
            return switch (this) {
                case AT_MOST -> left <= right + ROUNDING;
                case AT_LEAST -> left >= right - ROUNDING;
                case EQUAL -> Math.abs(left - right) <= ROUNDING;
            };
        }
    }
}
