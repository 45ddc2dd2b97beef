package org.mingjian.access;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/** What those who grant rights must know of the trail, and no more of it: sign-ins that failed, roles that changed. */
@ApplicationScoped
public class AccessHistory {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** How many sign-ins failed on a day. */
    public record Failures(LocalDate day, long count) {}

    /**
     * A role that was given or taken.
     *
     * @param by the login of who did it
     */
    public record RoleChange(Instant at, String by, long userId, String name, Role role, boolean granted) {}

    /** Failed sign-ins by day, each day between the two there. */
    public List<Failures> failures(LocalDate from, LocalDate to) {
        current.require(Permission.GRANT_ROLES);
        return Sql.of(
                        "select d.day, count(e.id) from (select cast(generate_series(cast(? as date), cast(? as date),"
                                + " interval '1 day') as date) as day) d left join audit_entry e on e.action = 'SignedIn'"
                                + " and cast(e.after as json) ->> 'succeeded' = 'false' and e.at >= ?"
                                + " and cast(e.at at time zone ? as date) = d.day group by d.day order by d.day",
                        from,
                        to,
                        DistrictTime.startOf(from),
                        DistrictTime.ZONE.getId())
                .list(entities, row -> new Failures(requireNonNull(row.day(0)), row.number(1)));
    }

    /** The roles given and taken last, the newest first. */
    public List<RoleChange> roleChanges(int most) {
        current.require(Permission.GRANT_ROLES);
        return Sql.of(
                        "select e.at, e.actor, u.id, u.name, coalesce(cast(e.after as json) ->> 'role',"
                                + " cast(e.before as json) ->> 'role'), e.action = 'RoleGranted' from audit_entry e"
                                + " join app_user u on 'user:' || u.id = e.subject"
                                + " where e.action in ('RoleGranted', 'RoleRevoked') order by e.at desc, e.id desc limit ?",
                        most)
                .list(
                        entities,
                        row -> new RoleChange(
                                requireNonNull(row.instant(0)),
                                row.required(1),
                                row.number(2),
                                row.required(3),
                                Role.valueOf(row.required(4)),
                                row.flag(5)));
    }
}
