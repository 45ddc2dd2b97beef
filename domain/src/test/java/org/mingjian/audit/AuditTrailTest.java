package org.mingjian.audit;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.SigningIn;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SortKey;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Walk;

class AuditTrailTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static AuditTrail trail() {
        return DOMAIN.get(AuditTrail.class);
    }

    private static List<AuditRow> found(AuditFilter filter) {
        return trail().page(filter, Recency.NEWEST, Optional.empty(), 50).rows();
    }

    @BeforeEach
    void fill() {
        Accounts accounts = new Accounts(DOMAIN);
        accounts.with("clerk", Role.JB_HANDLER, null);
        DOMAIN.clock().advance(Duration.ofDays(1));
        accounts.with("chief", Role.JB_CHIEF, null);
        DOMAIN.get(SigningIn.class).signIn("chief", Accounts.PASSWORD.toCharArray(), "192.0.2.1");
    }

    @ParameterizedTest
    @EnumSource(Recency.class)
    void the_trail_is_read_in_either_order_by_pages_that_join_one_query_each(Recency order) {
        AuditFilter all = new AuditFilter(null, null, null, null, null);
        List<Long> seen = Walk.through(place -> trail().page(all, order, place, 2), SortKey.MOMENT, AuditRow::id);
        assertThat(seen).hasSize(5).isSortedAccordingTo(order == Recency.NEWEST ? reverseOrder() : naturalOrder());
    }

    @Test
    void it_is_narrowed_by_actor_action_subject_and_day() {
        assertThat(found(new AuditFilter("chief", null, null, null, null)))
                .extracting(AuditRow::action)
                .containsExactly("SignedIn");
        assertThat(found(new AuditFilter(null, "AccountOpened", null, null, null)))
                .hasSize(2);
        assertThat(found(new AuditFilter(null, null, "login:chief", null, null)))
                .hasSize(1);
        assertThat(found(new AuditFilter(null, null, "user", null, null))).hasSize(4);
        LocalDate first = LocalDate.of(2026, 11, 23);
        assertThat(found(new AuditFilter(null, null, null, first, first))).hasSize(2);
        assertThat(found(new AuditFilter(null, null, null, first.plusDays(1), null)))
                .hasSize(3);
        assertThat(trail().actions()).containsExactly("AccountOpened", "RoleGranted", "SignedIn");
    }
}
