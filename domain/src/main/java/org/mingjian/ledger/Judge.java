package org.mingjian.ledger;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/** Judges the rows of one ledger by its mapping: pure, no database. One judge per file, for it knows its headings. */
public final class Judge {
    static final Set<Field> TIMES =
            EnumSet.of(Field.SUBMITTED, Field.ACCEPTED, Field.NOT_ACCEPTED, Field.REPLIED, Field.CONCLUDED);
    static final Set<Field> TEXTS = EnumSet.of(
            Field.CONTENT,
            Field.SUBMITTER,
            Field.PROBLEM_KIND_TEXT,
            Field.DOMAIN_TEXT,
            Field.OUTCOME_TEXT,
            Field.AGENCY_REPLY);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 1000;

    private final Mapping mapping;
    private final Moments moments;
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * A judge for a ledger with these headings.
     *
     * @throws Rejection if a heading that the mapping needs is missing, or stands there twice
     */
    public Judge(Mapping mapping, List<String> headings) {
        this.mapping = mapping;
        this.moments = new Moments(mapping.dateFormats(), mapping.zone());
        Set<String> needed = mapping.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (columns.putIfAbsent(headings.get(i), i) != null && needed.contains(headings.get(i))) {
                throw new Rejection(LedgerRule.HEADING_TWICE, headings.get(i));
            }
        }
        List<String> missing =
                needed.stream().filter(heading -> !columns.containsKey(heading)).toList();
        if (!missing.isEmpty()) {
            throw new Rejection(LedgerRule.HEADINGS_MISSING, String.join("、", missing), String.join("、", headings));
        }
    }

    /** Judges one row; cells beyond its end are blank. */
    public Verdict judge(List<Cell> cells) {
        try {
            return new Verdict.Fit(entry(byHeading(cells)));
        } catch (Unfitting e) {
            return new Verdict.Unfit(e.reason, e.field);
        } catch (Rejection e) {
            return new Verdict.Unfit(e.text(), null);
        }
    }

    /** What the mapping takes from a row, by our columns, before anything is checked. */
    Map<Field, String> taken(List<Cell> cells) {
        Map<Field, String> taken = new EnumMap<>(Field.class);
        mapping.columns().forEach((field, template) -> taken.put(field, template.fill(byHeading(cells))));
        return taken;
    }

    private Function<String, Cell> byHeading(List<Cell> cells) {
        return heading -> {
            int column = columns.getOrDefault(heading, Integer.MAX_VALUE);
            return column < cells.size() ? cells.get(column) : Cell.of("");
        };
    }

    /** One of our columns cannot be filled from a row. */
    private static final class Unfitting extends RuntimeException {
        private final Field field;
        private final String reason;

        Unfitting(Field field, LedgerRule rule, Object... facts) {
            super(null, null, false, false);
            this.field = field;
            this.reason = new Rejection(rule, facts).text();
        }
    }

    private LedgerEntry entry(Function<String, Cell> cells) {
        String number = demand(Field.EXTERNAL_NUMBER, cells, LedgerRule.NUMBER_MISSING, LONGEST_NAME);
        Map<Field, Instant> times = times(cells);
        String title = demand(Field.TITLE, cells, LedgerRule.TITLE_MISSING, LONGEST_TITLE);
        String agency = mapping.agency().find(cells);
        if (agency.isEmpty()) {
            throw new Rejection(LedgerRule.AGENCY_MISSING);
        }
        if (agency.length() > LONGEST_NAME) {
            throw new Rejection(LedgerRule.TEXT_TOO_LONG, "执法单位", LONGEST_NAME);
        }
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : TEXTS) {
            String text = text(field, cells);
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return new LedgerEntry(number, title, agency, blankToNull(text(Field.SUPERVISOR, cells)), texts, times);
    }

    private Map<Field, Instant> times(Function<String, Cell> cells) {
        Map<Field, Instant> times = new EnumMap<>(Field.class);
        for (Field field : TIMES) {
            Template template = mapping.columns().get(field);
            if (template == null) {
                continue;
            }
            String heading = template.text();
            Cell cell = cells.apply(heading);
            if (!cell.isBlank()) {
                times.put(
                        field,
                        moments.read(cell)
                                .orElseThrow(
                                        () -> new Unfitting(field, LedgerRule.DATE_UNREADABLE, heading, cell.text())));
            }
        }
        checkOrder(times);
        return times;
    }

    private static void checkOrder(Map<Field, Instant> times) {
        Instant submitted = times.get(Field.SUBMITTED);
        if (submitted == null) {
            throw new Unfitting(Field.SUBMITTED, LedgerRule.SUBMITTED_MISSING);
        }
        Instant concluded = times.get(Field.CONCLUDED);
        if (concluded != null && concluded.isBefore(submitted)) {
            throw new Unfitting(Field.CONCLUDED, LedgerRule.CONCLUDED_BEFORE_SUBMITTED);
        }
        Instant accepted = times.getOrDefault(Field.ACCEPTED, submitted);
        Instant refused = times.getOrDefault(Field.NOT_ACCEPTED, submitted);
        if (accepted.isBefore(submitted) || refused.isBefore(submitted)) {
            Field early = accepted.isBefore(submitted) ? Field.ACCEPTED : Field.NOT_ACCEPTED;
            throw new Unfitting(early, LedgerRule.ACCEPTED_BEFORE_SUBMITTED);
        }
        if (concluded != null && concluded.isBefore(accepted)) {
            throw new Unfitting(Field.CONCLUDED, LedgerRule.CONCLUDED_BEFORE_ACCEPTED);
        }
        if (concluded != null && times.containsKey(Field.NOT_ACCEPTED)) {
            throw new Unfitting(Field.CONCLUDED, LedgerRule.CONCLUDED_THOUGH_REFUSED);
        }
    }

    private String demand(Field field, Function<String, Cell> cells, LedgerRule missing, int longest) {
        String text = text(field, cells);
        if (text.isEmpty()) {
            throw new Unfitting(field, missing);
        }
        if (text.length() > longest) {
            throw new Unfitting(field, LedgerRule.TEXT_TOO_LONG, headings(field), longest);
        }
        return text;
    }

    private String headings(Field field) {
        Template template = mapping.columns().get(field);
        return template == null ? field.key() : String.join("、", template.headings());
    }

    private String text(Field field, Function<String, Cell> cells) {
        Template template = mapping.columns().get(field);
        return template == null ? "" : template.fill(cells);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
