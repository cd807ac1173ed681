package id.lokmin.access.web;

import java.util.List;

/**
 * A form that arrived when its sender's session was over.
 *
 * @param address where it was sent to
 * @param fields what was typed, in order
 */
record UnsentForm(String address, List<Field> fields) {

    record Field(String name, String value) {}

    UnsentForm {
        fields = List.copyOf(fields);
    }

    int length() {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }
}
