package org.mingjian.fundreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.fundreport.Assessment.Score;
import org.mingjian.kernel.Rejection;

class AssessmentTest {
    private static Map<Indicator, Score> all() {
        Map<Indicator, Score> scores = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            scores.put(indicator, Score.of(indicator, "好", "4.5"));
        }
        return scores;
    }

    @Test
    void the_rate_of_use_and_the_indicators_make_a_hundred_points() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::points).reduce(BigDecimal.TEN, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1", "-1", "1.25", "abc", "1e1", "999"})
    void points_are_a_number_up_to_the_most(String points) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Score.of(Indicator.ACTIVITIES, "6场", points))
                .withMessageContaining("数量：开展监督活动场次");
    }

    @Test
    void points_typed_in_full_width_are_read() {
        assertThat(Score.of(Indicator.SOCIETY, "", "１４．５").points()).isEqualByComparingTo("14.5");
    }

    @Test
    void a_value_is_no_longer_than_its_cell() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Score.of(Indicator.SOCIETY, "好".repeat(Assessment.LONGEST_VALUE + 1), "1"));
    }

    @Test
    void it_is_complete_when_all_points_are_given_and_all_values_that_no_record_gives() {
        assertThat(Assessment.NONE.complete()).isFalse();
        Map<Indicator, Score> scores = all();
        assertThat(new Assessment(scores).complete()).isTrue();
        scores.put(Indicator.CONCLUDED, Score.of(Indicator.CONCLUDED, "", "4.5"));
        assertThat(new Assessment(scores).complete()).isTrue();
        scores.put(Indicator.LASTING, Score.of(Indicator.LASTING, "", "4.5"));
        assertThat(new Assessment(scores).complete()).isFalse();
        scores.put(Indicator.LASTING, Score.of(Indicator.LASTING, "好", ""));
        assertThat(new Assessment(scores).complete()).isFalse();
    }

    @Test
    void it_is_read_as_it_was_written() {
        Assessment assessment = new Assessment(all());
        assertThat(Assessment.parse(assessment.json())).isEqualTo(assessment);
        assertThat(Assessment.parse(Assessment.NONE.json())).isEqualTo(Assessment.NONE);
    }
}
