package org.mingjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.Keyset;
import org.mingjian.web.list.Query;

class CursorTest {
    private static final Query OPEN = new Query(Map.of("state", "ACCEPTED", "order", "OLDEST"));
    private static final Keyset PLACE = Keyset.after("昌元街道~办 ?&", 7);

    @Test
    void it_leads_back_to_its_place_and_looks_like_nothing() {
        String cursor = Cursor.write("agencies", OPEN, PLACE);
        assertThat(cursor).matches("[\\w-]+");
        assertThat(Cursor.read("agencies", OPEN, cursor)).isEqualTo(PLACE.toString());
    }

    @Test
    void it_is_no_good_for_another_list_or_under_other_conditions() {
        String cursor = Cursor.write("agencies", OPEN, PLACE);
        assertThatExceptionOfType(Problem.Malformed.class).isThrownBy(() -> Cursor.read("reports", OPEN, cursor));
        assertThatExceptionOfType(Problem.Malformed.class)
                .isThrownBy(() -> Cursor.read("agencies", OPEN.without("state"), cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "YX5-MQ", "a~2026-01-01~1", "________________________"})
    void what_is_none_is_refused(String text) {
        assertThatExceptionOfType(Problem.Malformed.class).isThrownBy(() -> Cursor.read("agencies", OPEN, text));
    }
}
