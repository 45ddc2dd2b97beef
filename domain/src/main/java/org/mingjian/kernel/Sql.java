package org.mingjian.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from fragments, each with the values of its question marks; for reads that JPQL cannot say
 * (row comparison, window functions) and changes that must not pass through entities. Values never become text of the
 * statement.
 */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A statement that begins with this fragment. */
    public static Sql of(String fragment, Object... values) {
        return new Sql().add(fragment, values);
    }

    /** Appends a fragment; it must have as many question marks as values are given. */
    public Sql add(String fragment, Object... fragmentValues) {
        int used = 0;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            text.append(c);
            if (c == '?') {
                values.add(forDatabase(fragmentValues[used++]));
                text.append(values.size());
            }
        }
        if (used != fragmentValues.length) {
            throw new IllegalArgumentException(used + " question marks in: " + fragment);
        }
        text.append(' ');
        return this;
    }

    /** Puts what is there between two fragments, which have no question marks. */
    public Sql within(String before, String after) {
        text.insert(0, before);
        return add(after);
    }

    /** Keeps everybody else who names the same thing waiting until this transaction ends. */
    public static void lock(EntityManager entities, String what) {
        of("select pg_advisory_xact_lock(hashtext(?))", what).list(entities, row -> row);
    }

    /** As {@link #lock(EntityManager, String)}, for one of several things of a kind. */
    public static void lock(EntityManager entities, String what, long which) {
        of("select pg_advisory_xact_lock(hashtext(?), hashtext(?))", what, String.valueOf(which))
                .list(entities, row -> row);
    }

    /** Runs the statement and reads each of its rows. */
    public <T> List<T> list(EntityManager entities, Function<Row, T> read) {
        List<T> rows = new ArrayList<>();
        for (Object row : query(entities).getResultList()) {
            rows.add(read.apply(new Row(row instanceof Object[] columns ? columns : new Object[] {row})));
        }
        return rows;
    }

    /** Runs a statement that gives one number. */
    public long number(EntityManager entities) {
        return ((Number) query(entities).getSingleResult()).longValue();
    }

    /** Runs a statement that changes rows, and tells how many. */
    public int execute(EntityManager entities) {
        return query(entities).executeUpdate();
    }

    private Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Object forDatabase(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof Money money) {
            return money.amount();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** One row of a result, its columns counted from 0. */
    public static final class Row {
        private final @Nullable Object[] columns;

        Row(@Nullable Object[] columns) {
            this.columns = columns;
        }

        int width() {
            return columns.length;
        }

        public @Nullable String text(int column) {
            return (String) columns[column];
        }

        public String required(int column) {
            String value = text(column);
            if (value == null) {
                throw new IllegalStateException("column " + column + " is null");
            }
            return value;
        }

        public long number(int column) {
            Object value = columns[column];
            if (value == null) {
                throw new IllegalStateException("column " + column + " is null");
            }
            return ((Number) value).longValue();
        }

        public int integer(int column) {
            return Math.toIntExact(number(column));
        }

        public Money money(int column) {
            Object value = columns[column];
            if (value == null) {
                throw new IllegalStateException("column " + column + " is null");
            }
            return new Money((BigDecimal) value);
        }

        public @Nullable Object object(int column) {
            return columns[column];
        }

        public byte[] bytes(int column) {
            Object value = columns[column];
            if (value == null) {
                throw new IllegalStateException("column " + column + " is null");
            }
            return (byte[]) value;
        }

        public boolean flag(int column) {
            return Boolean.TRUE.equals(columns[column]);
        }

        public @Nullable Instant instant(int column) {
            Object value = columns[column];
            return value == null ? null : ((Timestamp) value).toInstant();
        }

        public @Nullable LocalDate day(int column) {
            Object value = columns[column];
            return value == null ? null : ((Date) value).toLocalDate();
        }
    }
}
