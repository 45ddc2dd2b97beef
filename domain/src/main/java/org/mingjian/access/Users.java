package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
