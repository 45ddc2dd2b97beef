package org.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.calendar.HalfYear;

class HalfYearTest {
    @Test
    void a_half_year_has_its_days_and_neighbours() {
        HalfYear h1 = HalfYear.parse("2019H1").orElseThrow();
        assertThat(h1.from()).isEqualTo("2019-01-01");
        assertThat(h1.to()).isEqualTo("2019-06-30");
        assertThat(h1.previous()).hasToString("2018H2");
        assertThat(h1.previous().previous()).isEqualTo(h1.yearBefore());
        assertThat(h1.label()).isEqualTo("2019年上半年");
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1)).to()).isEqualTo("2026-12-31");
        assertThat(HalfYear.lastComplete(LocalDate.of(2026, 11, 23))).hasToString("2026H1");
        assertThat(HalfYear.lastComplete(LocalDate.of(2026, 6, 30))).hasToString("2025H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019H3", "19H1", "2019h1", "1899H1", "3000H2", "２０１９H1", ""})
    void anything_else_is_no_half_year(String text) {
        assertThat(HalfYear.parse(text)).isEmpty();
    }

    @Test
    void there_is_no_third_half() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2026, 3));
    }

    @Test
    void every_metric_has_a_name_and_one_definition() {
        for (Metric metric : Metric.values()) {
            assertThat(metric.label()).isNotBlank();
            assertThat(metric.definition()).endsWith("。");
        }
        assertThat(Metric.counted()).hasSize(10);
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.NONE.of(Metric.HANDLING_DAYS));
        assertThatIllegalArgumentException().isThrownBy(Metric.HANDLING_DAYS::column);
    }
}
