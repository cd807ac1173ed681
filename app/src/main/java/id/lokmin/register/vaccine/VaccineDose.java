package id.lokmin.register.vaccine;

/**
 * One numbered dose of a vaccine or antigen: {@code dpt 2}.
 *
 * @param code our code of the vaccine or antigen, as in {@code vaccines.csv}
 * @param number counted from 1
 */
public record VaccineDose(String code, int number) {

    public VaccineDose {
        if (number < 1) {
            throw new IllegalArgumentException("Doses are counted from 1, not " + number);
        }
    }

    /** As people say it: {@code DPT 2}. */
    @Override
    public String toString() {
        return code.toUpperCase(java.util.Locale.ROOT) + " " + number;
    }
}
