package org.mingjian.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one of our columns is made of: a heading of the ledger, or a text with headings in braces, such as
 * {@code {category} · {log_no}}.
 */
record Template(String text) {
    private static final Pattern HEADING = Pattern.compile("\\{([^{}]+)}");

    private boolean plain() {
        return !HEADING.matcher(text).find();
    }

    /** The headings it needs. */
    List<String> headings() {
        if (plain()) {
            return List.of(text);
        }
        List<String> headings = new ArrayList<>();
        Matcher matcher = HEADING.matcher(text);
        while (matcher.find()) {
            headings.add(matcher.group(1));
        }
        return headings;
    }

    /** The text for one row; blank where every heading of it is blank. */
    String fill(Function<String, Cell> cells) {
        if (plain()) {
            return cells.apply(text).text();
        }
        if (headings().stream().allMatch(heading -> cells.apply(heading).isBlank())) {
            return "";
        }
        return HEADING.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(cells.apply(found.group(1)).text()))
                .strip();
    }
}
