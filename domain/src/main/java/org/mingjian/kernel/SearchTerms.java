package org.mingjian.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: parts of Chinese text of one character or more, Latin words and numbers from their
 * beginning; all of them must be there. The database's function {@code search_words} keeps the words that are asked for
 * here.
 */
public final class SearchTerms {
    private static final int MOST = 8;
    private static final int LONGEST_WORD = 60;
    private static final Pattern RUN =
            Pattern.compile("([a-z0-9]+)|([\\u3400-\\u9fff\\uf900-\\ufaff\\x{20000}-\\x{3ffff}]+)");
    private static final String BEGINNING = ":*";

    private final List<String> terms;

    private SearchTerms(List<String> terms) {
        this.terms = terms;
    }

    /** The terms that were typed, with blanks between them. */
    public static SearchTerms of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new SearchTerms(Arrays.stream(plain.strip().split("\\s+"))
                .filter(term -> !term.isEmpty())
                .limit(MOST)
                .toList());
    }

    /**
     * Leaves only the rows in which all terms are found.
     *
     * @param table a table whose column {@code words} holds the words of a row, and {@code said} the text they are from
     */
    public void narrow(Sql sql, String table) {
        for (String term : terms) {
            Set<String> asked = words(term);
            if (asked.isEmpty()) {
                sql.add("and false");
                continue;
            }
            sql.add("and " + table + ".words @@ cast(? as tsquery)", String.join(" & ", asked));
            if (asked.size() > 1 || !RUN.matcher(term).matches()) {
                sql.add("and position(? in " + table + ".said) > 0", term);
            }
        }
    }

    /** Whether all terms are in a text. */
    public boolean foundIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return !terms.isEmpty() && terms.stream().allMatch(plain::contains);
    }

    /** Words of the index, quoted as a query of the database has them. */
    private static Set<String> words(String term) {
        Set<String> words = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(term);
        while (runs.find()) {
            String run = runs.group();
            String beginning = runs.end() == term.length() ? BEGINNING : "";
            int[] characters = run.codePoints().toArray();
            if (runs.group(1) != null) {
                words.add("'" + run.substring(0, Math.min(run.length(), LONGEST_WORD)) + "'" + beginning);
            } else if (characters.length == 1) {
                words.add("'" + run + "'" + beginning);
            }
            for (int i = 0; runs.group(2) != null && i + 1 < characters.length; i++) {
                words.add("'" + new String(characters, i, 2) + "'");
            }
        }
        return words;
    }

    /** A piece of a text; whether it is what was looked for. */
    public record Piece(String text, boolean hit) {}

    /** A text in pieces, what was looked for apart; put together again they are the text. */
    public List<Piece> mark(String text) {
        if (terms.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (MatchResult hit : any().matcher(text).results().toList()) {
            if (hit.start() > done) {
                pieces.add(new Piece(text.substring(done, hit.start()), false));
            }
            pieces.add(new Piece(hit.group(), true));
            done = hit.end();
        }
        if (done < text.length() || pieces.isEmpty()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** The part of a text around the first hit, marked; its beginning where there is none. */
    public List<Piece> excerpt(String text, int length) {
        Matcher first = any().matcher(text);
        int hit = !terms.isEmpty() && first.find() ? first.start() : 0;
        int from = text.offsetByCodePoints(0, Math.max(0, text.codePointCount(0, hit) - length / 3));
        int left = text.codePointCount(from, text.length());
        int to = text.offsetByCodePoints(from, Math.min(left, length));
        return mark((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
    }

    private Pattern any() {
        return Pattern.compile(
                terms.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
