package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;

/** Tells whose hand it is. */
@ApplicationScoped
class Hands {
    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** A person's; no job asks for money, approves or pays. */
    Hand mine() {
        return new Hand(
                current.account()
                        .map(User::id)
                        .orElseThrow(() -> new IllegalStateException("only people handle money")),
                clock.instant());
    }

    /** A person's, or a job's, which has no number. */
    Hand anybodys() {
        return new Hand(current.account().map(User::id).orElse(0L), clock.instant());
    }
}
