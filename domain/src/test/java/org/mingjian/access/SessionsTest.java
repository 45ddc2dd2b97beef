package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;
import org.mingjian.testing.TestClock;

class SessionsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static Sessions sessions() {
        return DOMAIN.get(Sessions.class);
    }

    @Test
    void a_session_is_known_by_its_key_to_its_owner_alone_for_one_query() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        User other = accounts.with("other", Role.JB_HANDLER, null);
        String key = sessions().open(clerk, "192.0.2.1");
        assertThat(sessions().lastNoted(key, clerk)).contains(TestClock.START);
        assertThat(sessions().lastNoted(key, other)).isEmpty();
        assertThat(sessions().lastNoted("another", clerk)).isEmpty();
        assertThat(Statements.during(() -> sessions().lastNoted(key, clerk))).isEqualTo(1);
    }

    @Test
    void the_use_of_a_session_is_noted_once_a_minute_at_the_most() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        String key = sessions().open(clerk, "192.0.2.1");
        DOMAIN.clock().advance(Sessions.BETWEEN_NOTES.minusSeconds(1));
        assertThat(sessions().isNoteDue(TestClock.START)).isFalse();
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        assertThat(sessions().isNoteDue(TestClock.START)).isTrue();
        sessions().note(key);
        assertThat(sessions().lastNoted(key, clerk)).contains(TestClock.START.plus(Sessions.BETWEEN_NOTES));
    }

    @Test
    void one_sees_ones_own_sessions_and_ends_one_or_all_others() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        User other = accounts.with("other", Role.JB_HANDLER, null);
        String foreign = sessions().open(other, "192.0.2.7");
        String here = sessions().open(clerk, "192.0.2.1");
        sessions().open(clerk, "192.0.2.2");
        sessions().open(clerk, "192.0.2.3");
        accounts.act("clerk");
        List<SessionRow> mine = sessions().mine(here);
        assertThat(mine)
                .hasSize(3)
                .filteredOn(SessionRow::own)
                .extracting(SessionRow::address)
                .containsExactly("192.0.2.1");
        sessions()
                .endMine(mine.stream()
                        .filter(row -> !row.own())
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(sessions().mine(here)).hasSize(2);
        sessions().endOthers(here);
        assertThat(sessions().mine(here))
                .singleElement()
                .satisfies(row -> assertThat(row.own()).isTrue());
        assertThat(sessions().lastNoted(foreign, other)).isPresent();
        accounts.act("other");
        long ofOther = sessions().mine(foreign).get(0).id();
        accounts.act("clerk");
        sessions().endMine(ofOther);
        assertThat(sessions().lastNoted(foreign, other)).isPresent();
        sessions().end(here);
        assertThat(sessions().lastNoted(here, clerk)).isEmpty();
    }

    @Test
    void sessions_that_nobody_uses_are_not_shown_and_are_forgotten_after_a_day() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        String old = sessions().open(clerk, "192.0.2.1");
        DOMAIN.clock().advance(Duration.ofHours(1));
        accounts.act("clerk");
        assertThat(sessions().mine(old)).isEmpty();
        DOMAIN.clock().advance(Duration.ofDays(1));
        sessions().open(clerk, "192.0.2.2");
        assertThat(sessions().lastNoted(old, clerk)).isEmpty();
    }
}
