package org.mingjian.web.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.ledger.AgencyWay;
import org.mingjian.ledger.Field;
import org.mingjian.ledger.MappingDraft;
import org.mingjian.ledger.NewAgencies;

/** What is filled in on the page of a mapping. */
public class MappingForm {
    private static final int PLACES = 3;

    private final Map<String, @Nullable String> headings = new HashMap<>();
    private final Map<String, @Nullable String> templates = new HashMap<>();
    private final Map<Integer, @Nullable String> places = new TreeMap<>();
    private final String zone;
    private String name;
    private AgencyWay way;
    private String column;
    private String pattern;
    private String fixed;
    private String whenBlank;
    private NewAgencies newAgencies;
    private String dateFormats;

    MappingForm(MappingDraft draft) {
        draft.columns().forEach((field, text) -> (text.contains("{") ? templates : headings).put(field.key(), text));
        for (int i = 0; i < Math.max(PLACES, draft.in().size()); i++) {
            places.put(i, i < draft.in().size() ? draft.in().get(i) : "");
        }
        name = draft.name();
        way = draft.way();
        column = draft.agencyColumn();
        pattern = draft.pattern();
        fixed = draft.fixed();
        whenBlank = draft.whenBlank();
        newAgencies = draft.newAgencies();
        dateFormats = String.join("\n", draft.dateFormats());
        zone = draft.zone();
    }

    /** A template goes before a heading that is chosen as well. */
    MappingDraft draft() {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String template = blankIfNull(templates.get(field.key()));
            String text = template.isBlank() ? blankIfNull(headings.get(field.key())) : template;
            if (!text.isBlank()) {
                columns.put(field, text);
            }
        }
        List<String> in = places.values().stream()
                .filter(Objects::nonNull)
                .filter(place -> !place.isBlank())
                .toList();
        return new MappingDraft(
                name,
                columns,
                way,
                column,
                pattern,
                in,
                fixed,
                whenBlank,
                newAgencies,
                Arrays.asList(dateFormats.split("\\R")),
                zone);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** By the keys of our columns. */
    public Map<String, @Nullable String> getHeadings() {
        return headings;
    }

    public Map<String, @Nullable String> getTemplates() {
        return templates;
    }

    /** In which columns the pattern is sought, one after the other. */
    public Map<Integer, @Nullable String> getPlaces() {
        return places;
    }

    public List<Integer> getOrder() {
        return List.copyOf(places.keySet());
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = blankIfNull(name);
    }

    public AgencyWay getWay() {
        return way;
    }

    public void setWay(AgencyWay way) {
        this.way = way;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(@Nullable String column) {
        this.column = blankIfNull(column);
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(@Nullable String pattern) {
        this.pattern = blankIfNull(pattern);
    }

    public String getFixed() {
        return fixed;
    }

    public void setFixed(@Nullable String fixed) {
        this.fixed = blankIfNull(fixed);
    }

    public String getWhenBlank() {
        return whenBlank;
    }

    public void setWhenBlank(@Nullable String whenBlank) {
        this.whenBlank = blankIfNull(whenBlank);
    }

    public NewAgencies getNewAgencies() {
        return newAgencies;
    }

    public void setNewAgencies(NewAgencies newAgencies) {
        this.newAgencies = newAgencies;
    }

    public String getDateFormats() {
        return dateFormats;
    }

    public void setDateFormats(@Nullable String dateFormats) {
        this.dateFormats = blankIfNull(dateFormats);
    }
}
