package org.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Ledgers;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.Opinions;
import org.mingjian.testing.Domain;

class FreezingTest {
    private static final HalfYear H1 = new HalfYear(2026, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Ledgers ledgers = new Ledgers(DOMAIN);

    private static Snapshot freeze(String run, HalfYear period, String source) {
        return DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, period, source, "test"));
    }

    private void someMatters() {
        ledgers.bringIn(
                "甲台账",
                "1,未亮证检查,昌元街道,乱检查,城市管理,,2025-12-30,2025-12-30,,2026-01-06",
                "2,罚款无据,昌元街道,乱罚款,市场监管,,2026-02-11,2026-02-12,,2026-02-25",
                "3,推诿,盘龙镇,,市场监管,,2026-03-02,,2026-03-04,",
                "4,久拖不决,盘龙镇,推诿扯皮,,,2026-03-02,2026-03-03,,",
                "5,期后办结,盘龙镇,推诿扯皮,,,2026-06-30 23:59,2026-06-30 23:59,,2026-07-01",
                "6,期前办结,昌元街道,乱检查,,,2025-06-01,2025-06-01,,2025-06-03",
                "7,期后收到,昌元街道,乱检查,,,2026-07-01,2026-07-01,,");
        ledgers.bringIn("乙台账", "1,别处来的,未知局,乱检查,,,2026-04-01,2026-04-01,,2026-04-02");
    }

    @Test
    void every_matter_counts_in_the_half_year_of_its_events() {
        someMatters();
        Figures figures = freeze("run", H1, null).figures();
        assertThat(figures.now().counts()).isEqualTo(new Counts(5, 4, 1, 3, 3, 3, 0, 1, 2, 1));
        assertThat(figures.yearBefore().counts()).isEqualTo(new Counts(1, 1, 0, 1, 1, 1, 0, 0, 0, 0));
        assertThat(figures.previous().counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void days_are_counted_from_registration_to_conclusion_and_interpolated() {
        someMatters();
        Figures figures = freeze("run", H1, "甲台账").figures();
        assertThat(figures.now().handlingDays().median()).isEqualByComparingTo("10.5");
        assertThat(figures.now().handlingDays().mean()).isEqualByComparingTo("10.5");
        assertThat(figures.now().handlingDays().p90()).isEqualByComparingTo(new BigDecimal("13.3"));
        assertThat(figures.now().handlingWorkingDays().median()).isEqualByComparingTo("4.5");
        assertThat(figures.now().concludedWithWorkingDays()).isEqualTo(2);
    }

    @Test
    void an_empty_denominator_gives_nothing_and_never_zero() {
        Figures figures = freeze("run", H1, null).figures();
        assertThat(figures.now().counts().acceptanceRate()).isEmpty();
        assertThat(figures.now().handlingDays()).isEqualTo(Days.NONE);
        assertThat(freeze("run", H1, null).json()).contains("\"acceptanceRate\":null");
    }

    @Test
    void the_list_behind_a_figure_has_as_many_rows_as_the_figure_says() {
        someMatters();
        Snapshot snapshot = freeze("run", H1, null);
        for (Metric metric : Metric.counted()) {
            for (Line line : snapshot.figures().byAgency()) {
                assertThat(listed(new CountedMatters(snapshot.id(), Span.NOW, metric, Dimension.AGENCY, line.name())))
                        .isEqualTo(line.now().of(metric));
            }
            assertThat(listed(new CountedMatters(snapshot.id(), Span.PREVIOUS, metric, null, null)))
                    .isEqualTo(snapshot.figures().previous().counts().of(metric));
        }
        assertThat(listed(new CountedMatters(
                        snapshot.id(), Span.NOW, Metric.NOT_ACCEPTED, Dimension.PROBLEM_KIND, "未分类")))
                .isEqualTo(1);
    }

    private static int listed(CountedMatters matters) {
        OpinionFilter filter = new OpinionFilter(null, null, null, null, null, null, null, matters.subset());
        int rows = DOMAIN.get(Opinions.class)
                .page(filter, OpinionOrder.NEWEST, Optional.empty(), 100)
                .rows()
                .size();
        assertThat(DOMAIN.get(Opinions.class).total(filter)).isEqualTo(rows);
        return rows;
    }

    @Test
    void lines_add_up_to_the_totals() {
        someMatters();
        assertThat(BalanceRules.broken(freeze("run", H1, null).figures())).isEmpty();
    }

    @Test
    void a_run_freezes_once_and_a_new_run_sees_what_was_entered_since() {
        someMatters();
        Snapshot first = freeze("run", H1, null);
        ledgers.bringIn("丙台账", "1,补录,昌元街道,乱检查,,,2026-05-01,2026-05-01,,");
        assertThat(freeze("run", H1, null).id()).isEqualTo(first.id());
        assertThat(freeze("another", H1, null).figures().now().counts().received())
                .isEqualTo(first.figures().now().counts().received() + 1);
    }

    @Test
    void the_figures_file_carries_the_hash_of_itself_without_the_hash() {
        someMatters();
        Snapshot snapshot = freeze("run", H1, null);
        String without = snapshot.json().replaceFirst("\"sha256\":\"[0-9a-f]{64}\",", "");
        assertThat(snapshot.sha256()).isEqualTo(org.mingjian.kernel.Sha256.of(without));
        assertThat(FiguresJson.write(FiguresJson.read(snapshot.json())).text()).isEqualTo(snapshot.json());
    }

    @Test
    void a_source_nobody_has_heard_of_is_refused_by_name() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> freeze("run", H1, "没有的台账"))
                .withMessageContaining("没有的台账");
    }

    @Test
    void a_half_year_that_has_not_begun_has_no_figures() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> freeze("run", new HalfYear(2027, 1), null))
                .withMessageContaining("2027年上半年");
    }

    @Test
    void overdue_matters_are_listed_longest_overdue_first() {
        someMatters();
        List<RedItem> red = freeze("run", H1, null).figures().redList();
        assertThat(red).extracting(RedItem::number).containsExactly("4");
        assertThat(red.get(0).agency()).isEqualTo("盘龙镇");
    }
}
