package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.kernel.DomainEvent;

/** Takes a password that somebody chose, where the rules allow it. */
@ApplicationScoped
class ChoosingPassword {
    @Inject
    private Users users;

    @Inject
    private PasswordHash hash;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Gives an account the password.
     *
     * @throws Rejection if it breaks a rule
     */
    void choose(User user, char[] chosen) {
        PasswordRules.check(user.login(), new String(chosen));
        List<String> used = new ArrayList<>(users.formerPasswords(user.id(), PasswordRules.REMEMBERED - 1));
        used.add(user.passwordHash());
        PasswordRules.checkUnused(hash, chosen, used);
        users.remember(new FormerPassword(user.id(), user.passwordHash(), clock.instant()));
        user.choosePassword(hash.of(chosen), clock.instant());
        happened.fire(new PasswordChanged(user));
    }
}
