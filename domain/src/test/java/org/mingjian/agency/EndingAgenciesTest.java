package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Ledgers;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.testing.Domain;

class EndingAgenciesTest {
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static Agency old;
    private static Agency successor;

    @BeforeEach
    void two_agencies() {
        old = DOMAIN.get(Agencies.class).add("旧局", AgencyKind.DEPT);
        successor = DOMAIN.get(Agencies.class).add("新局", AgencyKind.DEPT);
    }

    private static EndingAgencies ending() {
        return DOMAIN.get(EndingAgencies.class);
    }

    private static Optional<Long> meant(String name, LocalDate day) {
        return DOMAIN.get(Agencies.class).bearing(List.of(name)).on(name, day).map(Agency::id);
    }

    private static List<String> offered() {
        return DOMAIN.get(Agencies.class).choices().stream()
                .map(AgencyChoice::name)
                .toList();
    }

    private static void rejects(AgencyRule rule, ThrowingCallable call) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(call)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void from_the_day_of_the_change_the_old_name_means_the_successor_and_is_no_longer_offered() {
        ending().merge(old.id(), successor.id(), CHANGE);
        assertThat(meant("旧局", CHANGE.minusDays(1))).contains(old.id());
        assertThat(meant("旧局", CHANGE)).contains(successor.id());
        assertThat(offered()).contains("新局").doesNotContain("旧局");
        assertThat(DOMAIN.get(AgencyRows.class)
                        .find(successor.id())
                        .orElseThrow()
                        .predecessors())
                .containsExactly(new AgencyChoice(old.id(), "旧局"));
        assertThat(DOMAIN.get(AgencyRows.class)
                        .page(new AgencyFilter(null, null, true), AgencyOrder.NAME, Optional.empty(), 10)
                        .rows())
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.validTo()).isEqualTo(CHANGE.minusDays(1));
                    assertThat(former.successor()).isEqualTo(new AgencyChoice(successor.id(), "新局"));
                });
        assertThat(DOMAIN.get(AuditTrail.class).about("agency:" + old.id()))
                .extracting(AuditEntry::action)
                .containsExactly("AgencyAdded", "AgencyEnded");
    }

    @Test
    void a_successor_that_was_merged_in_its_turn_leads_on() {
        Agency third = DOMAIN.get(Agencies.class).add("第三局", AgencyKind.DEPT);
        ending().merge(old.id(), successor.id(), CHANGE);
        ending().merge(successor.id(), third.id(), CHANGE.plusMonths(2));
        assertThat(meant("旧局", CHANGE)).contains(successor.id());
        assertThat(meant("旧局", CHANGE.plusMonths(2))).contains(third.id());
    }

    @Test
    void a_name_taken_anew_means_its_new_bearer_from_then_on_and_an_end_without_successor_nobody() {
        ending().close(old.id(), CHANGE);
        assertThat(meant("旧局", CHANGE)).isEmpty();
        assertThat(meant("旧局", CHANGE.minusDays(1))).contains(old.id());
        Agency again = DOMAIN.get(Agencies.class).add("旧局", AgencyKind.DEPT);
        assertThat(meant("旧局", CHANGE)).contains(again.id());
        assertThat(meant("旧局", CHANGE.minusDays(1))).contains(old.id());
        assertThat(meant("从无此局", CHANGE)).isEmpty();
    }

    @Test
    void an_agency_ends_once_not_in_the_future_and_in_one_that_is_there() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 24);
        rejects(AgencyRule.END_IN_FUTURE, () -> ending().merge(old.id(), successor.id(), tomorrow));
        rejects(AgencyRule.SUCCESSOR_UNFIT, () -> ending().merge(old.id(), old.id(), CHANGE));
        rejects(AgencyRule.SUCCESSOR_UNFIT, () -> ending().merge(old.id(), 999_999, CHANGE));
        ending().merge(old.id(), successor.id(), CHANGE);
        rejects(AgencyRule.ALREADY_ENDED, () -> ending().close(old.id(), CHANGE));
        rejects(AgencyRule.SUCCESSOR_UNFIT, () -> ending().merge(successor.id(), old.id(), CHANGE));
        rejects(
                AgencyRule.ALREADY_ENDED,
                () -> DOMAIN.get(KeepingAgencies.class)
                        .correct(old.id(), new AgencyFacts("旧局", "", AgencyKind.DEPT, "", null, "", "", "", null)));
        DOMAIN.get(KeepingAgencies.class)
                .correct(successor.id(), new AgencyFacts("新局", "", AgencyKind.DEPT, "", null, "", "", "", CHANGE));
        rejects(AgencyRule.ENDED_BEFORE_BEGUN, () -> ending().close(successor.id(), CHANGE));
    }

    @Test
    void a_ledger_that_names_the_old_one_goes_by_the_day_of_each_matter_and_matters_stay_where_they_are() {
        new Ledgers(DOMAIN).bringIn("台账", "1,先来的,旧局,,,,2026-06-30,,,");
        ending().merge(old.id(), successor.id(), CHANGE);
        new Ledgers(DOMAIN)
                .bringIn("台账", "1,先来的改了,旧局,,,,2026-06-30,,,", "2,后来的,旧局,,,,2026-07-01,,,", "3,补录的,旧局,,,,2026-06-29,,,");
        assertThat(DOMAIN.get(Opinions.class)
                        .page(OpinionFilter.all(), OpinionOrder.OLDEST, Optional.empty(), 10)
                        .rows())
                .extracting(OpinionRow::title, OpinionRow::agency)
                .containsExactly(tuple("补录的", "旧局"), tuple("先来的改了", "旧局"), tuple("后来的", "新局"));
    }
}
