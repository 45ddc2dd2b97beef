package org.mingjian.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;

/** Sends what is due, each letter in a transaction of its own; never in quiet hours. */
@ApplicationScoped
public class Posting {
    /** So many at once, that the rest of the minute's work is not kept waiting. */
    private static final int AT_ONCE = 100;

    @Inject
    private CurrentUser current;

    @Inject
    private Mailer mailer;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** After a letter that was not taken the others wait for the next time: it may be the mail server that is away. */
    public void post() {
        current.require(Permission.RUN_JOBS);
        Instant now = clock.instant();
        if (!mailer.configured() || !MailHours.from(now).equals(now)) {
            return;
        }
        outbox.tidy();
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Outbox.Taken> taken = outbox.take();
            if (taken.isEmpty() || !delivered(taken.get())) {
                return;
            }
        }
    }

    private boolean delivered(Outbox.Taken taken) {
        try {
            taken.letter().ifPresent(mailer::send);
        } catch (MailFailure e) {
            outbox.failed(taken.id());
            return false;
        }
        outbox.sent(taken.id());
        return true;
    }
}
