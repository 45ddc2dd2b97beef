package org.mingjian.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.audit.Actor;
import org.mingjian.audit.WhoActs;
import org.mingjian.kernel.DistrictTime;

/**
 * The one on whose behalf this request or job step runs. Roles are read from the database for every request, so a role
 * that is taken away is gone at the next click, and a supervisor's rights end with the last second of her term.
 */
@RequestScoped
public class CurrentUser implements WhoActs {
    @Inject
    private Users users;

    @Inject
    private ServingTerms terms;

    @Inject
    private Delegating delegating;

    @Inject
    private Clock clock;

    private Actor actor = Actor.nobody(null);
    private @Nullable User user;
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    private Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    /** Those of the permissions that are another's, for whom she stands in. */
    private Map<Permission, User> standsFor = new EnumMap<>(Permission.class);
    /** Those of the permissions that reach only what was started by oneself. */
    private Set<Permission> overOwn = EnumSet.noneOf(Permission.class);

    /**
     * Takes on an account for the rest of the request.
     *
     * @return whether there is such an active account
     */
    public boolean become(String login, @Nullable String address) {
        Optional<User> found = users.withLogin(login).filter(User::active);
        found.ifPresent(account -> become(account, address));
        return found.isPresent();
    }

    /** Acts for somebody whose account is not known: a sign-in that fails. */
    void becomeNobody(@Nullable String address) {
        user = null;
        roles = EnumSet.noneOf(Role.class);
        actor = Actor.nobody(address);
        permissions = EnumSet.noneOf(Permission.class);
    }

    void become(User account, @Nullable String address) {
        user = account;
        actor = new Actor(account.login(), address);
        roles = account.roles();
        if (roles.contains(Role.SUPERVISOR) && !terms.serves(account.id())) {
            roles.remove(Role.SUPERVISOR);
        }
        overOwn = EnumSet.noneOf(Permission.class);
        permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        standsFor = new EnumMap<>(Permission.class);
        delegating.standsFor(account, DistrictTime.today(clock)).forEach(this::standIn);
    }

    private void standIn(User absent) {
        absent.roles().stream().filter(Delegating::delegable).forEach(role -> {
            roles.add(role);
            Delegating.permissions(role).stream().filter(permissions::add).forEach(one -> standsFor.put(one, absent));
        });
    }

    /** For whom the one who acts does what she may not do in her own right. */
    public Optional<User> standsFor(Permission permission) {
        return Optional.ofNullable(standsFor.get(permission));
    }

    /** All for whom she does it. */
    public Set<User> standsFor() {
        return Set.copyOf(standsFor.values());
    }

    /** Keeps of the account's permissions only those that the scopes of a token let through. */
    void narrow(Set<ApiScope> scopes) {
        Set<Permission> through = EnumSet.noneOf(Permission.class);
        scopes.forEach(scope -> through.addAll(scope.through()));
        permissions.retainAll(through);
        overOwn = EnumSet.copyOf(permissions);
        scopes.forEach(scope -> overOwn.removeAll(scope.purpose()));
    }

    /** Acts for the operating system's user at the console of the server's machine, who holds the console's token. */
    public void becomeConsole(String operatingSystemUser, @Nullable String address) {
        user = null;
        roles = EnumSet.noneOf(Role.class);
        actor = new Actor("console:" + operatingSystemUser, address);
        permissions = EnumSet.of(
                Permission.IMPORT_LEDGERS,
                Permission.READ_IMPORTS,
                Permission.RUN_REPORTS,
                Permission.RUN_FUND_REPORTS,
                Permission.READ_REPORTS,
                Permission.RUN_JOBS,
                Permission.READ_RUNS,
                Permission.LOAD_DEMONSTRATION);
    }

    /** Acts as a job that somebody was permitted to start; what was checked then is not checked again. */
    public void becomeTask(String task, String node) {
        user = null;
        roles = EnumSet.noneOf(Role.class);
        actor = new Actor("task:" + task, node);
        permissions = EnumSet.allOf(Permission.class);
    }

    /**
     * Demands a permission; the first line of every use case.
     *
     * @throws NotPermitted if none of the roles allows it
     */
    public void require(Permission permission) {
        if (!permissions.contains(permission)) {
            throw new NotPermitted(actor.name(), permission);
        }
    }

    /** Demands a permission for something that was started under a name: all may be seen, or it is one's own. */
    public void require(Permission permission, String startedBy) {
        require(permission);
        if (overOwn.contains(permission) && !startedBy.equals(actor.name())) {
            throw new NotPermitted(actor.name(), permission);
        }
    }

    /** Demands one of several permissions. */
    public void requireAny(Permission first, Permission... others) {
        if (!EnumSet.of(first, others).stream().anyMatch(permissions::contains)) {
            throw new NotPermitted(actor.name(), first);
        }
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** What may be done at this moment. */
    Set<Permission> permissions() {
        return permissions;
    }

    /** The account, where a person is signed in. */
    public Optional<User> account() {
        return Optional.ofNullable(user);
    }

    /** The roles that hold at this moment: a supervisor's only while she serves. */
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
