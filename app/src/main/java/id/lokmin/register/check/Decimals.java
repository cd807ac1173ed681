package id.lokmin.register.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes and scores as a clerk writes them: {@code 6,2 kg}, {@code 61,5 cm}, {@code -2,13}. */
final class Decimals {

    private Decimals() {}

    static String kilograms(long grams) {
        return comma(BigDecimal.valueOf(grams, 3)) + " kg";
    }

    static String centimetres(long millimetres) {
        return comma(BigDecimal.valueOf(millimetres, 1)) + " cm";
    }

    static String score(double z) {
        return comma(BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP));
    }

    private static String comma(BigDecimal number) {
        BigDecimal plain = number.scale() == 2 ? number : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
