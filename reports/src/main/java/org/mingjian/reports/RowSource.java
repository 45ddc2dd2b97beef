package org.mingjian.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Feeds records to a template. A field names a component, or a path to one: {@code line.received.now}; what lies behind
 * a null is null. An enum constant is its name.
 */
public final class RowSource implements JRDataSource {
    private final Iterator<? extends Record> rows;
    private @Nullable Record row;

    private RowSource(Iterator<? extends Record> rows) {
        this.rows = rows;
    }

    public static RowSource of(List<? extends Record> rows) {
        return new RowSource(rows.iterator());
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        row = more ? rows.next() : null;
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Object value = row;
        for (String step : field.getName().split("\\.", -1)) {
            if (value == null) {
                return null;
            }
            value = component(value, step);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static @Nullable Object component(Object value, String name) throws JRException {
        try {
            Method accessor = value.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new JRException(
                    "no component " + name + " in " + value.getClass().getName(), e);
        }
    }
}
