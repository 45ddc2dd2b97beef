package org.mingjian.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.testing.Domain;

class TermRulesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @ParameterizedTest
    @CsvSource({"2024-07-01, 2027-06-30", "2024-02-29, 2027-02-28", "2025-03-01, 2028-02-29", "2024-01-01, 2026-12-31"})
    void a_term_of_three_years_ends_the_day_before_its_anniversary(LocalDate start, LocalDate end) {
        assertThat(TermRules.lastDay(start)).isEqualTo(end);
    }

    @Test
    void a_supervisor_serves_from_the_first_to_the_last_day() {
        Supervisor supervisor =
                DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2024, 2, 29), null);
        assertThat(supervisor.servesOn(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(supervisor.servesOn(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(supervisor.servesOn(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(supervisor.servesOn(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(supervisor.source()).isEqualTo(Source.LAWYER);
        assertThat(DOMAIN.get(Supervisors.class).none()).isFalse();
    }

    @Test
    void a_name_that_two_supervisors_bear_belongs_to_neither() {
        Supervisors supervisors = DOMAIN.get(Supervisors.class);
        supervisors.demonstrate("赵静", Source.LAWYER, LocalDate.of(2024, 1, 1), null);
        supervisors.demonstrate("赵静", Source.EXPERT, LocalDate.of(2024, 1, 1), null);
        Supervisor li = supervisors.demonstrate("李勇", Source.EXPERT, LocalDate.of(2024, 1, 1), null);
        assertThat(supervisors.namedUnambiguously(java.util.List.of("赵静", "李勇", "无人")))
                .containsOnlyKeys("李勇")
                .containsEntry("李勇", li.id());
        assertThat(supervisors.namedUnambiguously(java.util.List.of())).isEmpty();
    }
}
