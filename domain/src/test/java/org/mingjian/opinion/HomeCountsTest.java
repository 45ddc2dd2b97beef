package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.calendar.HalfYear;
import org.mingjian.deadline.Deadlines;
import org.mingjian.ledger.Ledgers;
import org.mingjian.opinion.KindCounts.KindCount;
import org.mingjian.opinion.OwnMatters.OwnMatter;
import org.mingjian.tenure.EnteringSupervisors;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFacts;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** What the home page counts of matters. */
class HomeCountsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void bring_some_matters_in() {
        User serving = accounts.with("serving", Role.SUPERVISOR, null);
        DOMAIN.asTask();
        DOMAIN.get(EnteringSupervisors.class)
                .enter(new SupervisorFacts("王某", Source.LAWYER, LocalDate.of(2026, 1, 1), null, serving.id()));
        new Ledgers(DOMAIN)
                .bringIn(
                        "源",
                        "1,甲,昌元街道,乱收费,,王某,2026-01-05,2026-01-06,,",
                        "2,乙,昌元街道,乱收费,,王某,2026-01-21,2026-01-22,,",
                        "3,丙,昌州街道,,,,2026-01-22,2026-01-23,,",
                        "4,丁,昌州街道,检查太多,,王某,2026-01-23,2026-01-23,,2026-02-01",
                        "5,戊,昌州街道,检查太多,,,2025-12-31,,2026-01-05,");
    }

    @Test
    void what_is_due_is_counted_by_agency_within_what_one_may_see() {
        long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        accounts.actAs(Role.AGENCY_HANDLER, town);
        DueMatters due = DOMAIN.get(DueMatters.class);
        assertThat(due.byAgency(THURSDAY)).containsExactly(new DueCount(town, 1, 1, LocalDate.of(2026, 2, 14)));
        assertThat(Statements.during(() -> due.byAgency(THURSDAY))).isEqualTo(2);
        accounts.actAs(Role.JB_HANDLER, null);
        assertThat(DueCount.sum(due.byAgency(THURSDAY.plusDays(1))))
                .isEqualTo(new DueCount(0, 1, 2, LocalDate.of(2026, 2, 14)));
    }

    @Test
    void the_list_that_a_count_leads_to_has_as_many() {
        accounts.actAs(Role.JB_HANDLER, null);
        OpinionFilter soon = new OpinionFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                Due.soon(DOMAIN.get(Deadlines.class).horizon(THURSDAY)),
                null);
        OpinionFilter overdue = new OpinionFilter(null, null, null, null, null, null, Due.overdue(THURSDAY), null);
        DueCount counted = DueCount.sum(DOMAIN.get(DueMatters.class).byAgency(THURSDAY));
        assertThat(DOMAIN.get(Opinions.class).total(soon))
                .isEqualTo(counted.soon())
                .isEqualTo(1);
        assertThat(DOMAIN.get(Opinions.class).total(overdue))
                .isEqualTo(counted.overdue())
                .isEqualTo(1);
    }

    @Test
    void kinds_are_counted_by_half_year_and_those_without_one_are_not_lost() {
        accounts.actAs(Role.GOV_LEADER, null);
        KindCounts kinds = DOMAIN.get(KindCounts.class);
        assertThat(kinds.received(new HalfYear(2026, 1), 8))
                .containsExactly(new KindCount("乱收费", 2), new KindCount("检查太多", 1), new KindCount(null, 1));
        assertThat(Statements.during(() -> kinds.received(new HalfYear(2026, 1), 8)))
                .isEqualTo(1);
    }

    @Test
    void a_supervisor_counts_her_own_matters_even_where_she_may_see_more() {
        accounts.grant("serving", Role.JB_HANDLER);
        accounts.act("serving");
        OwnMatters own = DOMAIN.get(OwnMatters.class);
        assertThat(own.byState())
                .containsEntry(OpinionState.ACCEPTED, 2L)
                .containsEntry(OpinionState.CONCLUDED, 1L)
                .containsKeys(OpinionState.values());
        assertThat(own.newest(2)).extracting(OwnMatter::title).containsExactly("丁", "乙");
        assertThat(Statements.during(own::byState)).isEqualTo(1);
        assertThat(Statements.during(() -> own.newest(2))).isEqualTo(1);
    }

    @Test
    void an_agencys_glance_names_no_agencies() {
        long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        accounts.actAs(Role.AGENCY_HANDLER, town);
        assertThat(DOMAIN.get(Glances.class).on(THURSDAY).busiest()).isEmpty();
        assertThat(Statements.during(() -> DOMAIN.get(Glances.class).on(THURSDAY)))
                .isEqualTo(2);
    }

    @Test
    void the_agency_with_most_overdue_comes_before_one_with_more_that_is_in_time() {
        new Ledgers(DOMAIN)
                .bringIn(
                        "又一源",
                        "1,己,昌州街道,乱收费,,,2026-03-25,2026-03-26,,",
                        "2,庚,昌州街道,乱收费,,,2026-03-25,2026-03-26,,",
                        "3,辛,昌州街道,乱收费,,,2026-03-25,2026-03-26,,");
        accounts.actAs(Role.GOV_LEADER, null);
        assertThat(DOMAIN.get(Glances.class).on(THURSDAY).busiest())
                .extracting(Glance.Busy::agency)
                .startsWith("昌元街道");
    }
}
