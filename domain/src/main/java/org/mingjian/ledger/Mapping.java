package org.mingjian.ledger;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Rejection;

/**
 * How the columns of a ledger become ours; written as a JSON file, saved under a name and used again.
 *
 * @param name what the mapping is called
 * @param zone in which the ledger's times without a zone are meant
 */
public record Mapping(
        String name,
        Map<Field, Template> columns,
        AgencyFinder agency,
        NewAgencies newAgencies,
        List<String> dateFormats,
        ZoneId zone) {

    /** What is said where a column is not mapped without which nothing comes in. */
    private static final Map<Field, LedgerRule> UNMAPPED = new EnumMap<>(Map.of(
            Field.EXTERNAL_NUMBER, LedgerRule.NUMBER_UNMAPPED,
            Field.TITLE, LedgerRule.TITLE_UNMAPPED,
            Field.SUBMITTED, LedgerRule.SUBMITTED_UNMAPPED));

    /**
     * Reads a mapping file.
     *
     * @throws Rejection if it is not a mapping, saying what is wrong with it
     */
    public static Mapping parse(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            return read(reader.readObject());
        } catch (JsonParsingException e) {
            throw invalid("不是有效的 JSON，第 %d 行第 %d 列有误"
                    .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
        } catch (JsonException | ClassCastException e) {
            throw invalid("不是有效的 JSON，或某处的值类型不对");
        } catch (PatternSyntaxException e) {
            throw new Rejection(
                    LedgerRule.PATTERN_INVALID,
                    e.getPattern(),
                    Math.min(Math.max(e.getIndex(), 0) + 1, e.getPattern().length()));
        }
    }

    private static Mapping read(JsonObject json) {
        Map<Field, Template> columns = new EnumMap<>(Field.class);
        demandObject(json, "columns")
                .forEach((key, value) -> columns.put(
                        Field.of(key).orElseThrow(() -> invalid("columns 中有不认识的字段“" + key + "”")),
                        new Template(((JsonString) value).getString())));
        for (Field needed : UNMAPPED.keySet()) {
            if (!columns.containsKey(needed)) {
                throw new Rejection(UNMAPPED.get(needed), needed.key());
            }
        }
        List<String> formats = texts(json.getJsonArray("dateFormats"));
        if (formats.isEmpty()) {
            throw new Rejection(LedgerRule.DATE_FORMATS_MISSING);
        }
        Moments.check(formats);
        return new Mapping(
                json.getString("name", "").strip(),
                columns,
                agency(demandObject(json, "agency")),
                newAgencies(json.getString("newAgencies", "create")),
                formats,
                zone(json.getString("zone", "Asia/Shanghai")));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw invalid("不认识 zone 的时区“" + id + "”");
        }
    }

    private static AgencyFinder agency(JsonObject json) {
        String column = json.getString("column", null);
        String pattern = json.getString("pattern", null);
        String fixed = json.getString("fixed", null);
        List<String> in = texts(json.getJsonArray("in"));
        long ways = Stream.of(column, pattern, fixed).filter(Objects::nonNull).count();
        if (ways != 1 || (pattern != null && in.isEmpty())) {
            throw new Rejection(LedgerRule.AGENCY_UNMAPPED);
        }
        return new AgencyFinder(
                column,
                pattern == null ? null : Pattern.compile(pattern),
                in,
                fixed,
                json.getString("whenBlank", null));
    }

    private static NewAgencies newAgencies(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "create" -> NewAgencies.CREATE;
            case "collect" -> NewAgencies.COLLECT;
            case "reject" -> NewAgencies.REJECT;
            default -> throw invalid("newAgencies 只能是 create、collect 或 reject，不能是“" + text + "”");
        };
    }

    private static JsonObject demandObject(JsonObject json, String key) {
        JsonValue value = json.get(key);
        if (!(value instanceof JsonObject object)) {
            throw invalid("缺少“" + key + "”");
        }
        return object;
    }

    private static List<String> texts(@Nullable JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    private static Rejection invalid(String what) {
        return new Rejection(LedgerRule.MAPPING_INVALID, what);
    }

    /** Every heading the mapping needs, in its order. */
    public Set<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        columns.values().forEach(template -> headings.addAll(template.headings()));
        headings.addAll(agency.headings());
        return headings;
    }
}
