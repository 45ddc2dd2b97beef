package org.mingjian.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.testing.Domain;

class ServingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private boolean works(String at) {
        DOMAIN.clock().set(Instant.parse(at));
        accounts.act("zhaojing");
        return DOMAIN.get(CurrentUser.class).may(Permission.READ_OWN_OPINIONS);
    }

    /** Midnight of the district is 16:00 of the day before in UTC. */
    @Test
    void the_term_alone_decides_to_the_second_whether_a_supervisors_rights_work() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2024, 2, 29), user.id());
        assertThat(works("2024-02-28T15:59:59Z")).isFalse();
        assertThat(works("2024-02-28T16:00:00Z")).isTrue();
        assertThat(works("2027-02-28T15:59:59Z")).isTrue();
        assertThat(works("2027-02-28T16:00:00Z")).isFalse();
        assertThat(DOMAIN.get(CurrentUser.class).roles()).isEmpty();
    }

    @Test
    void the_role_without_a_supervisor_behind_it_gives_no_rights() {
        accounts.actAs(Role.SUPERVISOR, null);
        assertThat(DOMAIN.get(CurrentUser.class).may(Permission.READ_OWN_OPINIONS))
                .isFalse();
    }
}
