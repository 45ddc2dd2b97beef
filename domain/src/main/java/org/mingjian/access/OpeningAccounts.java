package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** New accounts. The system administrator opens them; what they may do the security administrator alone decides. */
@ApplicationScoped
public class OpeningAccounts {
    private static final int LONGEST_NAME = 50;

    @Inject
    private Users users;

    @Inject
    private PasswordHash hash;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * The two accounts a new installation begins with: one administrator for accounts, one for rights. Only once: where
     * there is any account already, none is made.
     */
    @Transactional
    public List<NewAccount> first() {
        if (users.anyAccount()) {
            return List.of();
        }
        return List.of(founder("sysadmin", "系统管理员", Role.SYS_ADMIN), founder("secadmin", "安全管理员", Role.SEC_ADMIN));
    }

    private NewAccount founder(String login, String name, Role role) {
        String password = OneTimePassword.make();
        give(create(login, name, password, null), role);
        return new NewAccount(login, name, role, password);
    }

    /** Opens an account without any role and returns its one-time password. */
    @Transactional
    public NewAccountPassword open(String login, String name, @Nullable Long agencyId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        String password = OneTimePassword.make();
        return new NewAccountPassword(create(login, name, password, agencyId), password);
    }

    /** A demonstration account: role and password known to everybody; nothing happens where the login exists. */
    @Transactional
    public void demonstrate(NewAccount account, @Nullable Long agencyId) {
        current.require(Permission.LOAD_DEMONSTRATION);
        if (users.withLogin(account.login()).isEmpty()) {
            User user = create(account.login(), account.name(), account.password(), agencyId);
            user.keepGivenPassword();
            give(user, account.role());
        }
    }

    private User create(String login, String name, String password, @Nullable Long agencyId) {
        if (!login.matches("[a-z][a-z0-9._-]{2,30}")) {
            throw new Rejection(AccessRule.LOGIN_MALFORMED);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Rejection(AccessRule.NAME_BLANK, LONGEST_NAME);
        }
        if (users.withLogin(login).isPresent()) {
            throw new Rejection(AccessRule.LOGIN_TAKEN, login);
        }
        User user = new User(login, name, hash.of(password.toCharArray()), agencyId, clock.instant());
        users.add(user);
        happened.fire(new AccountOpened(user));
        return user;
    }

    private void give(User user, Role role) {
        user.grant(role);
        happened.fire(new RoleGranted(user, role));
    }
}
