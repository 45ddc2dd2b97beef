package org.mingjian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowSourceTest {
    private enum Colour {
        RED
    }

    private record Inner(String name) {}

    private record Outer(Colour colour, @Nullable Inner inner) {}

    @Test
    void a_field_names_a_path_through_records() throws JRException {
        RowSource rows = RowSource.of(List.of(new Outer(Colour.RED, new Inner("甲")), new Outer(Colour.RED, null)));

        assertThat(rows.next()).isTrue();
        assertThat(rows.getFieldValue(field("inner.name"))).isEqualTo("甲");
        assertThat(rows.getFieldValue(field("colour"))).isEqualTo("RED");
        assertThat(rows.next()).isTrue();
        assertThat(rows.getFieldValue(field("inner.name"))).isNull();
        assertThat(rows.next()).isFalse();
    }

    @Test
    void a_field_that_no_record_has_is_named() {
        RowSource rows = RowSource.of(List.of(new Inner("甲")));
        rows.next();

        assertThatExceptionOfType(JRException.class)
                .isThrownBy(() -> rows.getFieldValue(field("nmae")))
                .withMessageContaining("nmae");
    }

    private static JRDesignField field(String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        return field;
    }
}
