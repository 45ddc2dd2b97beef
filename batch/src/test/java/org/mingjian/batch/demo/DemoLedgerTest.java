package org.mingjian.batch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.ledger.Mapping;

class DemoLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_same_day_gives_the_same_ledger_and_nothing_in_it_lies_ahead() {
        String csv = new DemoLedger(TODAY).csv();
        assertThat(new DemoLedger(TODAY).csv()).isEqualTo(csv);
        assertThat(csv.lines().count()).isBetween(150L, 250L);
        assertThat(csv).contains("2026-11-").doesNotContain("2026-12-");
    }

    @Test
    void people_are_invented_once_each_and_the_mapping_reads() {
        List<DemoPeople.Invented> supervisors = DemoPeople.supervisors();
        assertThat(supervisors).hasSize(36);
        assertThat(new HashSet<>(
                        supervisors.stream().map(DemoPeople.Invented::name).toList()))
                .hasSize(36);
        assertThat(Mapping.parse(Lines.text("mapping.json")).name()).isEqualTo("监督意见台账（演示）");
        assertThat(DemoPeople.accounts()).extracting(account -> account.role()).doesNotHaveDuplicates();
    }
}
