package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Granting;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.EndingAgencies;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Light;
import org.mingjian.kernel.Page;
import org.mingjian.ledger.Ledgers;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;
import org.mingjian.testing.Walk;

class OpinionsTest {
    private static final int MATTERS = 37;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void bringIn() {
        new Ledgers(DOMAIN)
                .bringIn(
                        "台账",
                        IntStream.rangeClosed(1, MATTERS)
                                .mapToObj(i -> "%d,第%d件,%s,乱检查,,%s,2026-0%d-1%d,,,%s"
                                        .formatted(
                                                i,
                                                i,
                                                i % 3 == 0 ? "昌元街道" : "盘龙镇",
                                                i % 5 == 0 ? "赵静" : "张三",
                                                1 + i % 9,
                                                i % 7,
                                                i % 2 == 0 ? "2026-10-1" + i % 7 : ""))
                                .toArray(String[]::new));
    }

    private static Opinions opinions() {
        return DOMAIN.get(Opinions.class);
    }

    private static OpinionFilter filter(String text, OpinionState state, Long agency) {
        return new OpinionFilter(text, state, agency, null, null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(OpinionOrder.class)
    void paging_forwards_and_backwards_shows_every_matter_once_in_one_query_a_page(OpinionOrder order) {
        accounts.actAs(Role.JB_HANDLER, null);
        assertThat(Walk.through(
                        place -> opinions().page(OpinionFilter.all(), order, place, 10),
                        order.order().key(),
                        OpinionRow::id))
                .hasSize(MATTERS);
    }

    @Test
    void filters_narrow_and_totals_agree() {
        accounts.actAs(Role.GOV_LEADER, null);
        Long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        for (OpinionFilter filter : List.of(
                filter("第1", null, null),
                filter(null, OpinionState.CONCLUDED, null),
                filter(null, null, town),
                filter("100%_", null, null),
                new OpinionFilter(
                        null, null, null, null, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), null, null),
                new OpinionFilter(null, null, null, null, null, null, Due.overdue(TODAY), null))) {
            int rows = opinions()
                    .page(filter, OpinionOrder.NEWEST, Optional.empty(), 100)
                    .rows()
                    .size();
            assertThat(opinions().total(filter)).isEqualTo(rows).isLessThan(MATTERS);
        }
        assertThat(opinions().total(filter(null, null, town))).isEqualTo(12);
        assertThat(opinions().total(filter("100%_", null, null))).isZero();
    }

    @Test
    void an_agency_sees_only_its_own_matters_and_never_who_submitted_them() {
        Long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        accounts.actAs(Role.AGENCY_HANDLER, town);
        Page<OpinionRow> page = opinions().page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 100);
        assertThat(page.rows()).hasSize(12).allSatisfy(row -> {
            assertThat(row.agency()).isEqualTo("昌元街道");
            assertThat(row.submitter()).isNull();
            OpinionDetail detail = opinions().find(row.id()).orElseThrow();
            assertThat(detail.submitter()).isNull();
            assertThat(detail.supervisor()).isNull();
        });
        accounts.actAs(Role.JB_HANDLER, null);
        long foreign = opinions()
                .page(
                        filter(
                                null,
                                null,
                                DOMAIN.get(Agencies.class)
                                        .named(List.of("盘龙镇"))
                                        .get("盘龙镇")
                                        .id()),
                        OpinionOrder.NEWEST,
                        Optional.empty(),
                        1)
                .rows()
                .get(0)
                .id();
        accounts.act("agency-handler");
        assertThat(opinions().find(foreign)).isEmpty();
    }

    @Test
    void an_agency_sees_the_matters_of_those_that_were_merged_into_it() {
        Agencies agencies = DOMAIN.get(Agencies.class);
        new Ledgers(DOMAIN).bringIn("并入", "1,并入前的事,旧街道,,,,2026-01-05,,,", "2,别的事,盘龙镇,,,,2026-01-05,,,");
        long old = agencies.named(List.of("旧街道")).get("旧街道").id();
        long successor = agencies.add("新街道", AgencyKind.TOWN).id();
        long last = agencies.add("再并街道", AgencyKind.TOWN).id();
        DOMAIN.get(EndingAgencies.class).merge(old, successor, LocalDate.of(2026, 7, 1));
        DOMAIN.get(EndingAgencies.class).merge(successor, last, LocalDate.of(2026, 8, 1));
        accounts.actAs(Role.AGENCY_HANDLER, last);
        assertThat(opinions()
                        .page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 10)
                        .rows())
                .extracting(OpinionRow::title)
                .containsExactly("并入前的事");
    }

    @Test
    void an_agencys_clerk_who_is_a_supervisor_too_is_told_no_submitters() {
        Long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        User both = accounts.with("both", Role.AGENCY_HANDLER, town);
        accounts.actAs(Role.SEC_ADMIN, null);
        DOMAIN.get(Granting.class).grant(both.id(), Role.SUPERVISOR);
        DOMAIN.asTask();
        DOMAIN.get(Supervisors.class).demonstrate("两任", Source.LAWYER, LocalDate.of(2025, 1, 1), both.id());
        accounts.act("both");
        assertThat(opinions()
                        .page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 100)
                        .rows())
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.submitter()).isNull());
    }

    @Test
    void an_agency_account_without_an_agency_sees_nothing() {
        accounts.actAs(Role.AGENCY_HANDLER, null);
        assertThat(opinions().total(OpinionFilter.all())).isZero();
    }

    @Test
    void a_supervisor_sees_the_matters_she_brought() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        new Ledgers(DOMAIN).bringIn("另一台账", "900,她的,昌元街道,,,赵静,2026-05-05,,,", "901,别人的,昌元街道,,,张三,2026-05-05,,,");
        accounts.act("zhaojing");
        Page<OpinionRow> page = opinions().page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 100);
        assertThat(page.rows()).extracting(OpinionRow::title).containsExactly("她的");
        assertThat(opinions().find(page.rows().get(0).id()).orElseThrow().supervisor())
                .isEqualTo("赵静");
        Glance glance = DOMAIN.get(Glances.class).on(TODAY);
        assertThat(glance.open()).isEqualTo(1);
        assertThat(glance.halfYears()).hasSize(6);
    }

    @Test
    void a_glance_counts_what_came_and_went_and_what_is_late_in_few_queries() {
        accounts.actAs(Role.JB_LEADER, null);
        Glance glance = DOMAIN.get(Glances.class).on(TODAY);
        assertThat(glance.halfYears())
                .extracting(Glance.Half::period)
                .containsExactly("2024H1", "2024H2", "2025H1", "2025H2", "2026H1", "2026H2");
        assertThat(glance.halfYears().stream().mapToLong(Glance.Half::received).sum())
                .isEqualTo(MATTERS);
        assertThat(glance.open()).isEqualTo(19);
        assertThat(glance.busiest().stream().mapToLong(Glance.Busy::open).sum()).isEqualTo(glance.open());
        assertThat(Statements.during(() -> DOMAIN.get(Glances.class).on(TODAY))).isEqualTo(3);
    }

    @Test
    void lights_are_red_past_the_term_amber_three_working_days_before_and_off_when_done() {
        OpinionRow open = row(OpinionState.ACCEPTED);
        assertThat(light(open, LocalDate.of(2026, 6, 11))).isEqualTo(Light.RED);
        assertThat(light(open, LocalDate.of(2026, 6, 10))).isEqualTo(Light.AMBER);
        assertThat(light(open, LocalDate.of(2026, 6, 5)))
                .as("a Friday, the third working day before")
                .isEqualTo(Light.AMBER);
        assertThat(light(open, LocalDate.of(2026, 6, 4))).isEqualTo(Light.GREEN);
        assertThat(light(row(OpinionState.CONCLUDED), LocalDate.of(2026, 7, 1))).isEqualTo(Light.NONE);
    }

    private static Light light(OpinionRow row, LocalDate today) {
        return row.light(DOMAIN.get(Deadlines.class).horizon(today));
    }

    private static OpinionRow row(OpinionState state) {
        return new OpinionRow(
                1,
                "1",
                "一件",
                "某局",
                state,
                DOMAIN.clock().instant(),
                DOMAIN.clock().instant(),
                null,
                LocalDate.of(2026, 6, 10),
                false,
                null,
                "台账",
                null,
                false,
                null);
    }
}
