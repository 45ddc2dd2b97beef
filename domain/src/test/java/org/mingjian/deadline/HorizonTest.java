package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.testing.Domain;

class HorizonTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @ParameterizedTest
    @CsvSource({
        "2026-10-13, 2026-10-14, RED",
        "2026-10-13, 2026-10-13, AMBER",
        "2026-10-13, 2026-10-10, AMBER",
        "2026-10-13, 2026-10-09, AMBER",
        "2026-10-13, 2026-10-08, GREEN",
        "2026-10-08, 2026-09-29, AMBER",
        "2026-10-08, 2026-09-28, AMBER",
        "2026-10-08, 2026-09-24, GREEN"
    })
    void it_is_red_past_the_last_day_and_amber_within_three_working_days_of_it(
            LocalDate due, LocalDate today, Light light) {
        assertThat(DOMAIN.get(Deadlines.class).horizon(today).light(due)).isEqualTo(light);
    }
}
