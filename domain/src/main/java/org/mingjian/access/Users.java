package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** All accounts. */
@ApplicationScoped
public class Users {
    @Inject
    private EntityManager entities;

    /** The account with this login, active or not. */
    public Optional<User> withLogin(String login) {
        return entities.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public User get(long id) {
        User user = entities.find(User.class, id);
        if (user == null) {
            throw new IllegalArgumentException("no account " + id);
        }
        return user;
    }

    /** What each account's owner is called, by login; there are a few hundred at the most. */
    public Map<String, String> names() {
        return entities.createQuery("select u.login, u.name from User u", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * Demands that of the roles somebody has just lost those without which nobody could open accounts or grant rights
     * are still held by another.
     *
     * @throws Rejection if not
     */
    void demandOthers(Set<Role> lost) {
        entities.flush();
        for (Role role : lost) {
            if (role != Role.SYS_ADMIN && role != Role.SEC_ADMIN) {
                continue;
            }
            long left = Sql.of(
                            "select count(*) from app_user u join app_user_role r on r.user_id = u.id"
                                    + " where u.active and r.role = ?",
                            role)
                    .number(entities);
            if (left == 0) {
                throw new Rejection(AccessRule.LAST_ADMINISTRATOR);
            }
        }
    }

    void noteSignIn(User user, Instant now) {
        Sql.of("update app_user set last_sign_in_at = ? where id = ?", now, user.id())
                .execute(entities);
    }

    /** Active accounts that hold a role, by the names of their owners, for choosing. */
    public List<User> holding(Role role) {
        return entities.createQuery(
                        "select u from User u where u.active = true and :role member of u.roles order by u.name",
                        User.class)
                .setParameter("role", role)
                .getResultList();
    }

    boolean anyAccount() {
        return entities.createQuery("select count(u) from User u", Long.class).getSingleResult() > 0;
    }

    void add(User user) {
        entities.persist(user);
        entities.flush();
    }

    void remember(FormerPassword password) {
        entities.persist(password);
    }

    /** The hashes of the last passwords an account had, the present one not among them. */
    List<String> formerPasswords(long userId, int count) {
        return entities.createQuery(
                        "select f.passwordHash from FormerPassword f where f.userId = :user order by f.id desc",
                        String.class)
                .setParameter("user", userId)
                .setMaxResults(count)
                .getResultList();
    }
}
