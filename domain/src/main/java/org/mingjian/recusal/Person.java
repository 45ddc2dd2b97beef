package org.mingjian.recusal;

import org.jspecify.annotations.Nullable;
import org.mingjian.access.User;
import org.mingjian.tenure.Supervisor;

/**
 * Who is to stand aside.
 *
 * @param rung the lowest rung of the ladder on which it may be decided
 */
record Person(@Nullable Long userId, @Nullable Long supervisorId, int rung) {
    static Person of(Supervisor supervisor) {
        return new Person(supervisor.userId(), supervisor.id(), Ladder.ofSupervisors());
    }

    static Person of(User official) {
        return new Person(official.id(), null, Ladder.above(official.roles()));
    }
}
