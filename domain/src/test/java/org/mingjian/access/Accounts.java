package org.mingjian.access;

import org.jspecify.annotations.Nullable;
import org.mingjian.testing.Domain;

/** Accounts for tests. */
public final class Accounts {
    public static final String PASSWORD = "Correct-Horse-7";

    private final Domain domain;

    public Accounts(Domain domain) {
        this.domain = domain;
    }

    /** Opens an account with one role and a known password. */
    public User with(String login, Role role, @Nullable Long agencyId) {
        domain.asTask();
        domain.get(OpeningAccounts.class).demonstrate(new NewAccount(login, "名" + login, role, PASSWORD), agencyId);
        return domain.get(Users.class).withLogin(login).orElseThrow();
    }

    /** From now on everything is done by that account. */
    /** Gives an account another role, by the hand of a security administrator. */
    public void grant(String login, Role role) {
        long id = domain.get(Users.class).withLogin(login).orElseThrow().id();
        actAs(Role.SEC_ADMIN, null);
        domain.get(Granting.class).grant(id, role);
    }

    public void act(String login) {
        if (!domain.get(CurrentUser.class).become(login, "192.0.2.1")) {
            throw new IllegalArgumentException("no account " + login);
        }
    }

    /** Opens an account with that role and acts by it. */
    public User actAs(Role role, @Nullable Long agencyId) {
        User user = with(role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), role, agencyId);
        act(user.login());
        return user;
    }
}
