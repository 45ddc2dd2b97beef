package org.mingjian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-12-31, 2026年度",
        "2026Q1, 2026-03-31, 2026年1至3月",
        "2024Q2, 2024-06-30, 2024年1至6月",
        "2026Q3, 2026-09-30, 2026年1至9月"
    })
    void a_year_is_reported_whole_or_as_far_as_the_end_of_a_quarter(String text, LocalDate last, String label) {
        FundPeriod period = FundPeriod.parse(text).orElseThrow();
        assertThat(period.from()).isEqualTo(LocalDate.of(period.year(), 1, 1));
        assertThat(period.to()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period).hasToString(text);
        assertThat(ReportPeriod.parse(text)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026Q4", "2026Q0", "2026q1", "1999", "20260", "2026H3"})
    void nothing_else_is_a_period(String text) {
        assertThat(FundPeriod.parse(text)).isEmpty();
        assertThat(ReportPeriod.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025", "2026-03-31, 2025", "2026-04-01, 2026Q1", "2026-12-31, 2026Q3"})
    void the_last_that_is_over_is_known(LocalDate today, String period) {
        assertThat(FundPeriod.lastComplete(today)).hasToString(period);
    }

    @Test
    void before_the_first_quarter_is_the_year_before() {
        assertThat(new FundPeriod(2026, 1).previous()).isEqualTo(FundPeriod.year(2025));
        assertThat(FundPeriod.year(2025).previous()).hasToString("2025Q3");
        assertThat(ReportPeriod.parse("2026H1")).contains(new HalfYear(2026, 1));
    }
}
