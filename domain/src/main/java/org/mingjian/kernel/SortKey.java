package org.mingjian.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** What a list is sorted by, as far as the text of a {@link Keyset} must be that: PostgreSQL would refuse another. */
public enum SortKey {
    /** In the order of pinyin. */
    NAME("cast(? as text) collate pinyin"),
    /** As the column itself is sorted that has no collation of its own. */
    TEXT("cast(? as text)"),
    NUMBER("cast(? as bigint)"),
    DAY("cast(? as date)"),
    MOMENT("cast(? as timestamptz)");

    private static final String NEVER = "-infinity";
    private static final String NO_DAY = "infinity";

    /** As PostgreSQL writes a moment, and as Java does but for the T. */
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("X")
            .toFormatter();

    private final String cast;

    SortKey(String cast) {
        this.cast = cast;
    }

    /** A value of the kind, given as text. */
    String cast() {
        return cast;
    }

    boolean holds(String key) {
        try {
            return switch (this) {
                case NAME, TEXT -> true;
                case NUMBER -> key.matches("-?\\d{1,18}");
                case DAY -> key.equals(NO_DAY) || LocalDate.parse(key) != null;
                case MOMENT -> key.equals(NEVER) || OffsetDateTime.parse(key.replace('T', ' '), WRITTEN) != null;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
