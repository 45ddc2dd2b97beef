package org.mingjian.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        values.put("outcome", opinion.outcomeText());
        values.put("agencyReply", opinion.agencyReply());
        values.put("repliedAt", text(opinion.repliedAt()));
        for (OpinionStep step : opinion.steps()) {
            values.put("at." + step.state(), step.at().toString());
        }
        return new OpinionFacts(values);
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
