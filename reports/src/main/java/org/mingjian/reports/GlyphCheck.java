package org.mingjian.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Looks, before anything is laid out, for a character no font can draw: in print it would vanish without a box. */
record GlyphCheck(Fonts fonts) {

    /** @throws PrintingException naming the character and the text it stands in */
    void check(Document document) {
        checkAny(document.metadata());
        checkAny(document.parameters());
        checkAny(document.rows());
        checkAny(document.watermark());
    }

    private void checkAny(@Nullable Object value) {
        if (value instanceof String text) {
            checkText(text);
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::checkAny);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::checkAny);
        } else if (value instanceof Record record) {
            checkComponents(record);
        }
    }

    private void checkComponents(Record record) {
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                checkAny(component.getAccessor().invoke(record));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record hides its components: " + record.getClass(), e);
        }
    }

    private void checkText(String text) {
        OptionalInt uncovered = fonts.firstUncovered(text);
        if (uncovered.isPresent()) {
            int codePoint = uncovered.getAsInt();
            throw new PrintingException(
                    "字库中没有“%s”（U+%04X）的字形，见：%s".formatted(Character.toString(codePoint), codePoint, text));
        }
    }
}
