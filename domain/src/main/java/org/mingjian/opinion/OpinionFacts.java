package org.mingjian.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.recusal.Declaration;

/** A matter's facts at one moment, to tell what a change changed. */
record OpinionFacts(Map<String, @Nullable Object> values) {
    static OpinionFacts of(Opinion opinion) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", opinion.title());
        values.put("content", opinion.content());
        values.put("submitter", opinion.submitter());
        values.put("supervisor", opinion.supervisorId());
        values.put("agency", opinion.agencyId());
        values.put("problemKind", opinion.problemKindText());
        values.put("domain", opinion.domainText());
        LedgerTold told = opinion.told();
        values.put("outcome", told == null ? null : told.outcome());
        values.put("agencyReply", told == null ? null : told.agencyReply());
        values.put("repliedAt", told == null ? null : text(told.repliedAt()));
        for (OpinionStep step : opinion.steps()) {
            values.put("at." + step.state(), step.at().toString());
        }
        return new OpinionFacts(values);
    }

    /** What the audit trail is told of a matter that was brought in the portal. */
    static Map<String, Object> brought(Opinion opinion) {
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "number", opinion.externalNumber(),
                "title", opinion.title(),
                "agency", opinion.agencyId(),
                "recusal", Declaration.NONE.name()));
        tell(facts, "supervisor", opinion.supervisorId());
        tell(facts, "problemKind", opinion.problemKindText());
        tell(facts, "domain", opinion.domainText());
        Particulars particulars = opinion.particulars();
        if (particulars != null) {
            tell(facts, "type", text(particulars.type()));
            tell(facts, "happenedOn", text(particulars.happenedOn()));
            tell(facts, "confidential", particulars.confidential());
        }
        return facts;
    }

    private static void tell(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The values here that the other has not, or has otherwise. */
    Map<String, @Nullable Object> differingFrom(OpinionFacts other) {
        Map<String, @Nullable Object> differing = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!Objects.equals(value, other.values.get(key))) {
                differing.put(key, value);
            }
        });
        return differing;
    }
}
