package org.mingjian.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.jberet.util.BatchUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void what_the_repository_stores_is_read_back() {
        Map<String, String> parameters = Map.of("period", "2019H1", "formula", "a = b = c", "empty", "", "来源", "十二三四五");

        String stored = BatchUtil.propertiesToString(Parameters.toProperties(parameters));

        assertThat(Parameters.parse(stored)).isEqualTo(parameters);
    }

    @Test
    void what_is_the_engines_own_is_not_shown() {
        assertThat(Parameters.parse("period = 2019H1\njberet.jobXmlName = x\n")).containsOnlyKeys("period");
        assertThat(Parameters.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a = b", "jberet.restart.mode", "two\nlines"})
    void a_name_the_repository_could_not_store_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.toProperties(Map.of(name, "value")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "ends\n", "\r"})
    void a_value_the_repository_could_not_store_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.toProperties(Map.of("name", value)));
    }
}
