package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.ledger.Ledgers;
import org.mingjian.report.Freezing;
import org.mingjian.report.Line;
import org.mingjian.report.ReportRequest;
import org.mingjian.report.Snapshot;
import org.mingjian.testing.Domain;

class ProblemKindsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static ProblemKinds kinds() {
        return DOMAIN.get(ProblemKinds.class);
    }

    @BeforeEach
    void three_matters() {
        new Ledgers(DOMAIN)
                .bringIn(
                        "台账",
                        "1,甲,某局,不亮证,,,2026-01-05,,,",
                        "2,乙,某局,不亮证,,,2026-01-06,,,",
                        "3,丙,某局,推脱,,,2026-01-07,,,",
                        "4,丁,某局,,,,2026-01-08,,,");
    }

    private static List<String> listed() {
        return DOMAIN
                .get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.OLDEST, Optional.empty(), 100)
                .rows()
                .stream()
                .map(row -> String.valueOf(row.problemKind()))
                .toList();
    }

    private static Snapshot freeze(String run) {
        return DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, new HalfYear(2026, 1), null, "某"));
    }

    private static List<String> lines(Snapshot snapshot) {
        return snapshot.figures().byProblemKind().stream().map(Line::name).toList();
    }

    @Test
    void the_code_list_has_twenty_kinds() {
        assertThat(kinds().all()).hasSize(20).startsWith(new ProblemKind("NO_FILING", "有案不立"));
    }

    @Test
    void texts_are_counted_and_those_nobody_has_decided_on_come_first() {
        kinds().map("不亮证", "MANNER");
        assertThat(kinds().texts(10))
                .containsExactly(new KindText("推脱", 1, null, null), new KindText("不亮证", 2, "MANNER", "执法不文明"));
        assertThat(kinds().find("推脱")).isPresent();
        assertThat(kinds().find("没有的")).isEmpty();
    }

    @Test
    void lists_and_figures_name_the_kind_where_it_is_mapped_and_the_text_where_not() {
        kinds().map("不亮证", "MANNER");
        assertThat(listed()).containsExactly("执法不文明", "执法不文明", "推脱", "null");
        assertThat(lines(freeze("run"))).containsExactlyInAnyOrder("执法不文明", "推脱", "未分类");
        long id = DOMAIN.get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.OLDEST, Optional.empty(), 1)
                .rows()
                .get(0)
                .id();
        assertThat(DOMAIN.get(Opinions.class).find(id).orElseThrow().problemKind())
                .isEqualTo("执法不文明");
    }

    @Test
    void the_name_of_a_kind_means_that_kind_unless_something_else_is_said() {
        new Ledgers(DOMAIN).bringIn("另一本", "1,戊,某局,乱罚款,,,2026-01-09,,,");
        assertThat(kinds().find("乱罚款")).contains(new KindText("乱罚款", 1, "FINE", "乱罚款"));
        kinds().map("乱罚款", "FEE");
        assertThat(listed()).last().isEqualTo("乱收费");
        assertThat(listed()).hasSize(5);
    }

    @Test
    void figures_that_are_frozen_do_not_change() {
        Snapshot before = freeze("before");
        kinds().map("不亮证", "MANNER");
        assertThat(lines(DOMAIN.get(org.mingjian.report.Snapshots.class).get(before.id())))
                .containsExactlyInAnyOrder("不亮证", "推脱", "未分类");
    }

    @Test
    void a_mapping_holds_for_later_imports_can_be_taken_back_and_is_in_the_trail() {
        kinds().map("不亮证", "MANNER");
        kinds().map("不亮证", "MANNER");
        new Ledgers(DOMAIN).bringIn("另一本", "1,戊,某局,不亮证,,,2026-01-09,,,");
        assertThat(listed()).last().isEqualTo("执法不文明");
        kinds().map("不亮证", "PROCEDURE");
        kinds().map("不亮证", null);
        assertThat(listed()).last().isEqualTo("不亮证");
        assertThat(DOMAIN.get(AuditTrail.class).about("problem-kind:不亮证"))
                .extracting(AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("{}", "{\"code\":\"MANNER\"}"),
                        tuple("{\"code\":\"MANNER\"}", "{\"code\":\"PROCEDURE\"}"),
                        tuple("{\"code\":\"PROCEDURE\"}", "{}"));
    }
}
