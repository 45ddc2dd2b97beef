package org.mingjian.ledger;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingjian.kernel.DistrictTime;

/**
 * A mapping as people put it together, blank where nothing was chosen; whether it is one is told by reading the file it
 * makes.
 *
 * @param columns headings or templates, by our columns
 * @param in headings in which the pattern is sought, in order
 */
public record MappingDraft(
        String name,
        Map<Field, String> columns,
        AgencyWay way,
        String agencyColumn,
        String pattern,
        List<String> in,
        String fixed,
        String whenBlank,
        NewAgencies newAgencies,
        List<String> dateFormats,
        String zone) {
    public MappingDraft {
        columns = Map.copyOf(columns);
        in = List.copyOf(in);
        dateFormats = List.copyOf(dateFormats);
    }

    /** Nothing chosen yet, but the forms of dates that are common. */
    public static MappingDraft blank() {
        return new MappingDraft(
                "",
                Map.of(),
                AgencyWay.COLUMN,
                "",
                "",
                List.of(),
                "",
                "",
                NewAgencies.COLLECT,
                List.of("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d", "yyyy/M/d H:mm:ss", "yyyy年M月d日"),
                DistrictTime.ZONE.getId());
    }

    /**
     * What a mapping file says, to be worked on.
     *
     * @throws org.mingjian.kernel.Rejection if it is no mapping
     */
    public static MappingDraft of(String definition) {
        Mapping mapping = Mapping.parse(definition);
        AgencyFinder agency = mapping.agency();
        Map<Field, String> columns = new EnumMap<>(Field.class);
        mapping.columns().forEach((field, template) -> columns.put(field, template.text()));
        String column = agency.column();
        Pattern pattern = agency.pattern();
        String fixed = agency.fixed();
        String whenBlank = agency.whenBlank();
        return new MappingDraft(
                mapping.name(),
                columns,
                fixed != null ? AgencyWay.FIXED : pattern != null ? AgencyWay.PATTERN : AgencyWay.COLUMN,
                column == null ? "" : column,
                pattern == null ? "" : pattern.pattern(),
                agency.in(),
                fixed == null ? "" : fixed,
                whenBlank == null ? "" : whenBlank,
                mapping.newAgencies(),
                mapping.dateFormats(),
                mapping.zone().getId());
    }

    /** The mapping file. */
    public String json() {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        for (Field field : Field.values()) {
            String text = columns.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                fields.add(field.key(), text);
            }
        }
        JsonObjectBuilder mapping = Json.createObjectBuilder()
                .add("name", name.strip())
                .add("columns", fields)
                .add("agency", agency())
                .add("newAgencies", newAgencies.name().toLowerCase(Locale.ROOT))
                .add("dateFormats", array(dateFormats))
                .add("zone", zone);
        StringWriter out = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(mapping.build());
        }
        return out.toString().strip() + "\n";
    }

    private JsonObjectBuilder agency() {
        JsonObjectBuilder agency = Json.createObjectBuilder();
        switch (way) {
            case COLUMN -> addIfThere(agency, "column", agencyColumn);
            case PATTERN -> {
                addIfThere(agency, "pattern", pattern);
                agency.add("in", array(in));
            }
            case FIXED -> addIfThere(agency, "fixed", fixed);
        }
        addIfThere(agency, "whenBlank", whenBlank);
        return agency;
    }

    private static void addIfThere(JsonObjectBuilder object, String key, String text) {
        if (!text.isBlank()) {
            object.add(key, text.strip());
        }
    }

    private static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(array::add);
        return array;
    }
}
