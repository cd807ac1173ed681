package id.lokmin.followup.store;

import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A promise as one line of JSON, for its history. */
final class PromiseText {

    private static final String BETWEEN = "\n";

    private PromiseText() {}

    static String of(Promise promise) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("origin_kind", promise.origin().kind());
        fields.put("origin_id", promise.origin().id());
        fields.put("number", String.valueOf(promise.number()));
        fields.put("activity", promise.activity());
        fields.put("problem", promise.problem());
        fields.put("owner", promise.owner());
        fields.put("sector", promise.sector());
        fields.put("partners", promise.partners());
        fields.put("places", String.join(BETWEEN, promise.placeCodes()));
        fields.put("indicator", promise.indicator());
        fields.put("volume", promise.volume());
        fields.put("baseline", written(promise.baseline()));
        fields.put("target", written(promise.target()));
        fields.put("funding", promise.funding());
        fields.put("starts", written(promise.starts()));
        fields.put("due", written(promise.due()));
        fields.put("proof_wanted", promise.proofWanted());
        fields.put("state", promise.state().name());
        fields.put("finished", written(promise.finished()));
        fields.put("result", promise.result());
        fields.put("hindrance", promise.hindrance());
        fields.put("decision", promise.decision());
        return JsonMapper.shared().writeValueAsString(fields);
    }

    static Promise read(String json) {
        Map<String, String> fields =
                JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        return new Promise(
                new Origin(text(fields, "origin_kind"), text(fields, "origin_id")),
                Integer.parseInt(text(fields, "number")),
                text(fields, "activity"),
                text(fields, "problem"),
                text(fields, "owner"),
                text(fields, "sector"),
                text(fields, "partners"),
                places(text(fields, "places")),
                text(fields, "indicator"),
                text(fields, "volume"),
                number(text(fields, "baseline")),
                number(text(fields, "target")),
                text(fields, "funding"),
                day(text(fields, "starts")),
                day(text(fields, "due")),
                text(fields, "proof_wanted"),
                PromiseState.valueOf(text(fields, "state")),
                day(text(fields, "finished")),
                text(fields, "result"),
                text(fields, "hindrance"),
                text(fields, "decision"));
    }

    private static List<String> places(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(BETWEEN, -1));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String written(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
