package org.mingjian.web.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a list can be narrowed by, declared once for the field, the chip and the link.
 *
 * @param choices what there is to choose from
 * @param asked what was typed
 * @param told what it is narrowed to, in words; empty where it is not
 * @param parts the parts of the query that say so
 */
public record Filter(
        Kind kind,
        String name,
        String label,
        List<Choice> choices,
        String asked,
        String told,
        Map<String, String> parts) {

    /** How it is asked for. */
    public enum Kind {
        TEXT,
        CHOICE,
        DAY,
        /** By links only. */
        LINK
    }

    public static Filter text(Query query, String name, String label) {
        String asked = query.text(name).orElse("");
        return new Filter(Kind.TEXT, name, label, List.of(), asked, asked, Map.of(name, asked));
    }

    public static Filter day(Query query, String name, String label) {
        String asked = query.day(name).map(Objects::toString).orElse("");
        return new Filter(Kind.DAY, name, label, List.of(), asked, asked, Map.of(name, asked));
    }

    public static Filter choice(String name, String label, List<Choice> choices) {
        Choice none = new Choice("", "", false);
        Choice chosen = choices.stream().filter(Choice::chosen).findFirst().orElse(none);
        return new Filter(
                Kind.CHOICE, name, label, choices, chosen.value(), chosen.label(), Map.of(name, chosen.value()));
    }

    /** What only links ask for. */
    public static Filter link(String label, String told, Map<String, String> parts) {
        return new Filter(Kind.LINK, "", label, List.of(), "", told, parts);
    }

    /** Whether the list is narrowed by it. */
    public boolean active() {
        return !told.isEmpty();
    }

    /** What it does, in words. */
    public String words() {
        return label.isEmpty() ? told : label + "：" + told;
    }
}
