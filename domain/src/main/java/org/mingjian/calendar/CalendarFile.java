package org.mingjian.calendar;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/**
 * Arrangements of whole years as files have them: CSV with a row for each day, or JSON with the days off and the
 * make-up days of each year. The first mistake is told with its row and field.
 */
final class CalendarFile {
    private static final int LONGEST = 1_000_000;
    private static final String OFF_DAYS = "offDays";
    private static final String MAKE_UP_DAYS = "makeupWorkdays";
    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final Map<Integer, Map<LocalDate, SpecialDay>> years = new TreeMap<>();

    private CalendarFile() {}

    /** The days of each year that the file tells of. */
    static Map<Integer, Map<LocalDate, SpecialDay>> read(String text) {
        if (text.length() > LONGEST) {
            throw new Rejection(CalendarRule.FILE_TOO_LONG);
        }
        String plain = text.replaceFirst("^\uFEFF", "").strip();
        CalendarFile file = new CalendarFile();
        if (plain.startsWith("{")) {
            file.json(plain);
        } else {
            file.csv(plain.lines().toList());
        }
        if (file.years.isEmpty()) {
            throw new Rejection(CalendarRule.FILE_EMPTY);
        }
        return file.years;
    }

    private void csv(List<String> rows) {
        String heading = word("heading");
        if (rows.isEmpty() || !rows.get(0).replace(" ", "").equals(heading)) {
            throw new Rejection(CalendarRule.FILE_HEADING, heading);
        }
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                row(Texts.of("CalendarFile.row", i + 1), rows.get(i).split(",", -1));
            }
        }
    }

    private void row(String place, String[] cells) {
        if (cells.length != 3) {
            throw wrong(place, "columns", String.join(",", cells));
        }
        String kind = cells[1].strip();
        if (!kind.equals(word("off")) && !kind.equals(word("worked"))) {
            throw wrong(place, "kind", kind);
        }
        add(place, day(place, cells[0]), new SpecialDay(kind.equals(word("worked")), cells[2].strip()));
    }

    private void json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            reader.readObject().forEach(this::year);
        } catch (JsonException e) {
            throw new Rejection(CalendarRule.FILE_UNREADABLE);
        }
    }

    private void year(String year, JsonValue value) {
        if (!year.matches("\\d{4}")) {
            throw wrong(year, "year", year);
        }
        JsonObject lists = object(year, value);
        lists.forEach((list, days) -> {
            if (!list.equals(OFF_DAYS) && !list.equals(MAKE_UP_DAYS)) {
                throw wrong(year, "list", list);
            }
            String place = year + "." + list;
            object(place, days)
                    .forEach((day, name) -> add(place, ofYear(place, day, year), special(place, day, list, name)));
        });
    }

    private static SpecialDay special(String place, String day, String list, JsonValue name) {
        if (!(name instanceof JsonString text)) {
            throw wrong(place + "." + day, "name", String.valueOf(name));
        }
        return new SpecialDay(list.equals(MAKE_UP_DAYS), text.getString().strip());
    }

    private static JsonObject object(String place, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw wrong(place, "object", String.valueOf(value));
        }
        return object;
    }

    private static LocalDate ofYear(String place, String text, String year) {
        LocalDate day = day(place, text);
        if (!text.startsWith(year)) {
            throw wrong(place, "day", text);
        }
        return day;
    }

    private static LocalDate day(String place, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw wrong(place, "day", text.strip());
        }
    }

    private void add(String place, LocalDate day, SpecialDay special) {
        if (special.name().isEmpty()) {
            throw wrong(place + " " + day, "name", "");
        }
        if (special.worked() && !WorkingDays.weekend(day)) {
            throw wrong(place, "weekend", day.toString());
        }
        if (years.computeIfAbsent(day.getYear(), year -> new TreeMap<>()).put(day, special) != null) {
            throw new Rejection(CalendarRule.FILE_DAY_TWICE, place, day);
        }
    }

    private static Rejection wrong(String place, String field, String found) {
        return new Rejection(
                CalendarRule.FILE_FIELD, place, word("field." + field), shortened(found), word("expected." + field));
    }

    private static String shortened(String found) {
        return found.length() > 40 ? found.substring(0, 40) + "…" : found;
    }

    private static String word(String key) {
        return Texts.of("CalendarFile." + key);
    }
}
