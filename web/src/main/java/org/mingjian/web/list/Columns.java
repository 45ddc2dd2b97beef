package org.mingjian.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a list, in their order. */
public final class Columns<T> {
    private final List<Column<T>> all = new ArrayList<>();

    /** The column that names a row and leads to it; always the first. */
    public Columns<T> title(String key, String label, Function<T, Cell> cell) {
        return add(key, label, "title", Column.Use.ALWAYS, cell);
    }

    public Columns<T> text(String key, String label, Function<T, Cell> cell) {
        return add(key, label, "", Column.Use.USUALLY, cell);
    }

    /** A short text that is not broken. */
    public Columns<T> word(String key, String label, Function<T, Cell> cell) {
        return add(key, label, "keep", Column.Use.USUALLY, cell);
    }

    public Columns<T> number(String key, String label, Function<T, Cell> cell) {
        return add(key, label, "n", Column.Use.USUALLY, cell);
    }

    /** Shows the last column only to those who have chosen it. */
    public Columns<T> ifChosen() {
        Column<T> last = last();
        return put(new Column<>(last.key(), last.label(), last.css(), Column.Use.IF_CHOSEN, last.cell(), last.note()));
    }

    /** Sets something in small letters below the last column. */
    public Columns<T> below(String key, String label, Function<T, Cell> cell) {
        Column<T> note = new Column<>(key, label, "", Column.Use.ALWAYS, cell, null);
        Column<T> last = last();
        return put(new Column<>(last.key(), last.label(), last.css(), last.use(), last.cell(), note));
    }

    private Columns<T> add(String key, String label, String css, Column.Use use, Function<T, Cell> cell) {
        all.add(new Column<>(key, label, css, use, cell, null));
        return this;
    }

    private Column<T> last() {
        return all.get(all.size() - 1);
    }

    private Columns<T> put(Column<T> column) {
        all.set(all.size() - 1, column);
        return this;
    }

    List<Column<T>> all() {
        return List.copyOf(all);
    }

    /** Those that are shown: the chosen ones, and what is always shown; the usual ones where none is chosen. */
    List<Column<T>> shown(List<String> chosen) {
        return all.stream()
                .filter(column -> column.always()
                        || (chosen.isEmpty() ? column.use() == Column.Use.USUALLY : chosen.contains(column.key())))
                .toList();
    }

    /** The keys of those that one may choose, as far as they are among some names. */
    List<String> keys(List<String> names) {
        return all.stream().map(Column::key).filter(names::contains).toList();
    }

    /** What a spreadsheet has of the columns shown: notes stand beside what they are below of. */
    static <T> List<Column<T>> flat(List<Column<T>> shown) {
        return shown.stream()
                .flatMap(column -> Stream.concat(Stream.of(column), Stream.ofNullable(column.note())))
                .toList();
    }
}
