package org.mingjian.desk;

import java.util.List;

/**
 * How an account has arranged a list.
 *
 * @param columns the columns it wants to see; none where it has not chosen
 */
public record Desk(List<String> columns, List<View> views) {
    static List<String> split(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split(","));
    }

    /** A view that was kept. */
    public record View(long id, String name, String query, List<String> columns) {}
}
