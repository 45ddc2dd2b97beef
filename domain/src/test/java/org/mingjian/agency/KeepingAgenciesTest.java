package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.AgencyDetail;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.testing.Domain;

class KeepingAgenciesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @BeforeEach
    void act() {
        new Accounts(DOMAIN).actAs(Role.SYS_ADMIN, null);
    }

    private static KeepingAgencies keeping() {
        return DOMAIN.get(KeepingAgencies.class);
    }

    private static Agency get(long id) {
        return DOMAIN.get(Agencies.class).find(id).orElseThrow();
    }

    private static AgencyFacts facts(String name, AgencyKind kind, String uscc, @Nullable Long parent, String phone) {
        return new AgencyFacts(name, "简称", kind, uscc, parent, "联系人", "负责人", phone, null);
    }

    private static AgencyFacts named(String name) {
        return facts(name, AgencyKind.DEPT, "", null, "");
    }

    private static void rejects(AgencyRule rule, ThrowingCallable call) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(call)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(value = AgencyKind.class, names = "UNCONFIRMED", mode = EnumSource.Mode.EXCLUDE)
    void an_agency_of_every_kind_is_entered_with_its_code_and_contacts(AgencyKind kind) {
        Agency entered = keeping().enter(facts("区司法局", kind, "11500226009341784f", 1L, "023-4600 0000"));
        assertThat(get(entered.id()).kind()).isEqualTo(kind);
        assertThat(get(entered.id()).uscc()).isEqualTo(new Uscc("11500226009341784F"));
        AgencyDetail detail = DOMAIN.get(AgencyRows.class).find(entered.id()).orElseThrow();
        assertThat(detail.parent()).isEqualTo(new AgencyChoice(1, "昌元街道"));
        assertThat(detail.agency().contact()).isEqualTo("联系人");
    }

    @Test
    void names_and_codes_are_taken_once_and_parents_make_no_circle() {
        Agency one = keeping().enter(facts("甲局", AgencyKind.DEPT, "11500226009341784F", null, ""));
        Agency two = keeping().enter(facts("乙局", AgencyKind.DEPT, "", one.id(), ""));
        rejects(AgencyRule.NAME_TAKEN, () -> keeping().enter(named("甲局")));
        rejects(AgencyRule.NAME_BLANK, () -> keeping().enter(named(" ")));
        rejects(AgencyRule.KIND_OPEN, () -> keeping().enter(facts("丙局", AgencyKind.UNCONFIRMED, "", null, "")));
        rejects(
                AgencyRule.USCC_TAKEN,
                () -> keeping().enter(facts("丙局", AgencyKind.DEPT, "11500226009341784F", null, "")));
        rejects(AgencyRule.PHONE_MALFORMED, () -> keeping().enter(facts("丙局", AgencyKind.DEPT, "", null, "电话")));
        rejects(
                AgencyRule.TEXT_TOO_LONG,
                () -> keeping()
                        .enter(new AgencyFacts("丙局", "长".repeat(51), AgencyKind.DEPT, "", null, "", "", "", null)));
        rejects(
                AgencyRule.PARENT_LOOP,
                () -> keeping().correct(one.id(), facts("甲局", AgencyKind.DEPT, "", two.id(), "")));
        rejects(
                AgencyRule.PARENT_LOOP,
                () -> keeping().correct(one.id(), facts("甲局", AgencyKind.DEPT, "", one.id(), "")));
    }

    @Test
    void an_agency_that_came_with_a_ledger_is_given_its_kind_and_the_trail_tells_both() {
        Agency came = DOMAIN.get(Agencies.class).add("城管局", AgencyKind.UNCONFIRMED);
        keeping().correct(came.id(), facts("城市管理局", AgencyKind.DEPT, "", null, ""));
        assertThat(get(came.id()).kind()).isEqualTo(AgencyKind.DEPT);
        AuditEntry entry =
                DOMAIN.get(AuditTrail.class).about("agency:" + came.id()).get(1);
        assertThat(entry.before()).contains("UNCONFIRMED", "城管局");
        assertThat(entry.after()).contains("DEPT", "城市管理局");
    }
}
