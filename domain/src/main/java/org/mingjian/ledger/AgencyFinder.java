package org.mingjian.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * How a row tells its agency: by a column, by the first match of a pattern in some columns in their order, or the same
 * for all rows.
 *
 * @param whenBlank the agency of rows that tell none; such rows are refused where this is absent
 */
record AgencyFinder(
        @Nullable String column,
        @Nullable Pattern pattern,
        List<String> in,
        @Nullable String fixed,
        @Nullable String whenBlank) {

    List<String> headings() {
        return column != null ? List.of(column) : in;
    }

    /** The agency's name; empty where the row tells none and no name stands in. */
    String find(Function<String, Cell> cells) {
        String name = told(cells);
        return name.isEmpty() && whenBlank != null ? whenBlank : name;
    }

    private String told(Function<String, Cell> cells) {
        if (fixed != null) {
            return fixed;
        }
        if (column != null) {
            return cells.apply(column).text();
        }
        if (pattern != null) {
            for (String heading : in) {
                Optional<String> match = match(pattern, cells.apply(heading).text());
                if (match.isPresent()) {
                    return match.get();
                }
            }
        }
        return "";
    }

    /** The first match, given up where the pattern goes astray: nobody's pattern may hold the server up. */
    private static Optional<String> match(Pattern pattern, String text) {
        try {
            Matcher matcher = pattern.matcher(new PatientText(text));
            return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
        } catch (StackOverflowError e) {
            throw new Rejection(LedgerRule.PATTERN_TOO_SLOW);
        }
    }
}
