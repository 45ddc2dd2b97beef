package org.mingjian.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mingjian.web.Show;

/** A parameter of an operation, as the description of the interface has it. */
public record Parameter(String name, String description, boolean required, boolean inPath, JsonObject schema) {
    private static final Show SHOW = new Show();
    private static final String PATTERN = "pattern";

    static Parameter of(JsonObject json) {
        return new Parameter(
                json.getString("name"),
                json.getString("description"),
                json.getBoolean("required"),
                json.getString("in").equals("path"),
                json.getJsonObject("schema"));
    }

    /** The codes to choose from; empty where it is not one of some. */
    public List<String> values() {
        JsonArray codes = schema.getJsonArray("enum");
        return codes == null
                ? List.of()
                : codes.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    /**
     * Demands that what was sent is as described.
     *
     * @throws Problem.Malformed if not
     */
    void demand(List<String> sent) {
        if (sent.isEmpty() ? required : sent.size() > 1 || !holds(sent.get(0))) {
            throw new Problem.Malformed(name, sent.isEmpty() ? "missing" : "value", name, description);
        }
    }

    private boolean holds(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        if (schema.getString("type").equals("integer")) {
            return value.matches("\\d{1,18}") && within(Long.parseLong(value));
        }
        return value.strip().length() >= schema.getInt("minLength", 0)
                && value.length() <= schema.getInt("maxLength", Integer.MAX_VALUE)
                && (values().isEmpty() || values().contains(value))
                && (!schema.containsKey(PATTERN) || value.matches(schema.getString(PATTERN)))
                && (!schema.getString("format", "").equals("date") || isDay(value));
    }

    private boolean within(long number) {
        JsonNumber least = schema.getJsonNumber("minimum");
        JsonNumber most = schema.getJsonNumber("maximum");
        return (least == null || number >= least.longValue()) && (most == null || number <= most.longValue());
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == "2026-01-31".length() && LocalDate.parse(value) != null;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    /** Of what kind its values are, in words. */
    public String form() {
        if (!values().isEmpty()) {
            return String.join("、", values());
        }
        String type = schema.getString("format", "").equals("date") ? "date" : schema.getString("type");
        return SHOW.text("api.form." + type);
    }
}
