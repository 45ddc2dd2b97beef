package org.mingjian.desk;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/**
 * Rows of a list left the portal as a file.
 *
 * @param list the list's name
 * @param format the ending of the file's name
 * @param query how the list was narrowed, as in its link
 * @param rows how many there were
 */
public record ListExported(String list, String format, String query, long rows) implements DomainEvent {
    @Override
    public String subject() {
        return "list:" + list;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("format", format, "query", query, "rows", rows);
    }
}
