package org.mingjian.ledger;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.ImportedMatter;

/**
 * A row of a ledger in our terms, agency and supervisor still by name. Its canonical text is what waits in the staging
 * table, and the text's hash tells whether a row has changed since it last came.
 */
public record LedgerEntry(
        String number,
        String title,
        String agency,
        @Nullable String supervisor,
        Map<Field, String> texts,
        Map<Field, Instant> times) {

    public LedgerEntry {
        texts = Map.copyOf(texts);
        times = Map.copyOf(times);
    }

    String json() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("title", title);
        values.put("agency", agency);
        values.put("supervisor", supervisor);
        texts.forEach((field, text) -> values.put(field.key(), text));
        times.forEach((field, time) -> values.put(field.key(), time.toString()));
        return CanonicalJson.write(values);
    }

    static LedgerEntry parse(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            JsonObject values = reader.readObject();
            Map<Field, String> texts = new LinkedHashMap<>();
            Map<Field, Instant> times = new LinkedHashMap<>();
            for (Field field : Judge.TEXTS) {
                if (values.containsKey(field.key())) {
                    texts.put(field, values.getString(field.key()));
                }
            }
            for (Field field : Judge.TIMES) {
                if (values.containsKey(field.key())) {
                    times.put(field, Instant.parse(values.getString(field.key())));
                }
            }
            String supervisor = values.isNull("supervisor") ? null : values.getString("supervisor");
            return new LedgerEntry(
                    values.getString("number"),
                    values.getString("title"),
                    values.getString("agency"),
                    supervisor,
                    texts,
                    times);
        }
    }

    /** The day that decides which agency a name means: that of the submission. */
    LocalDate day() {
        Instant submitted = times.get(Field.SUBMITTED);
        if (submitted == null) {
            throw new IllegalStateException("judged without a time of submission: " + number);
        }
        return DistrictTime.day(submitted);
    }

    /** The matter it tells of, once its agency and supervisor are known. */
    ImportedMatter matter(long agencyId, @Nullable Long supervisorId) {
        Instant submitted = times.get(Field.SUBMITTED);
        if (submitted == null) {
            throw new IllegalStateException("judged without a time of submission: " + number);
        }
        return new ImportedMatter(
                title,
                texts.get(Field.CONTENT),
                texts.get(Field.SUBMITTER),
                supervisorId,
                agencyId,
                texts.get(Field.PROBLEM_KIND_TEXT),
                texts.get(Field.DOMAIN_TEXT),
                texts.get(Field.OUTCOME_TEXT),
                texts.get(Field.AGENCY_REPLY),
                times.get(Field.REPLIED),
                submitted,
                times.get(Field.ACCEPTED),
                times.get(Field.NOT_ACCEPTED),
                times.get(Field.CONCLUDED));
    }
}
