package org.mingjian.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Page;

/** The links of a list: to the pages before and after, and to the list narrowed otherwise; all of them bookmarkable. */
public final class Pager {
    private final String path;
    private final Map<String, String> query;
    private final Page<?> page;
    private final boolean beginning;

    /** Links that keep everything of the present query but the place. */
    public Pager(String path, Map<String, String> query, Page<?> page) {
        this.path = path;
        this.query = new LinkedHashMap<>(query);
        this.beginning = query.getOrDefault(Query.PLACE, "").isEmpty();
        this.query.remove(Query.PLACE);
        this.page = page;
    }

    /** The beginning of the list, where this is not it. */
    public @Nullable String getStart() {
        return beginning ? null : link(path, query);
    }

    public @Nullable String getPrevious() {
        return page.previous() == null
                ? null
                : with(Query.PLACE, page.previous().toString());
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : with(Query.PLACE, page.next().toString());
    }

    /** This list with one part of its query replaced; a blank value removes the part. */
    public String with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(query);
        other.put(name, value);
        return path + "?" + encode(other);
    }

    /** The query without a place, encoded. */
    public String getQuery() {
        return encode(query);
    }

    /** A list narrowed to this. */
    static String link(String path, Map<String, String> query) {
        String encoded = encode(query);
        return encoded.isEmpty() ? path : path + "?" + encoded;
    }

    static String encode(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .map(part -> encode(part.getKey()) + "=" + encode(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
