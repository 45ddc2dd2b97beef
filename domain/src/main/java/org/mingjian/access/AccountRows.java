package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Sql;

/** Accounts, for administrators. */
@ApplicationScoped
public class AccountRows {
    private static final String LOCKED = """
            (select count(*) from sign_in_attempt f where f.login = u.login and not f.succeeded and f.at > ?
              and not exists (select 1 from sign_in_attempt s where s.login = f.login and s.succeeded and s.at > f.at)) >= ?
            """;
    private static final String COLUMNS = """
            select u.id, u.login, u.name,
              (select string_agg(r.role, ',' order by r.role) from app_user_role r where r.user_id = u.id) as roles,
              u.agency_id, a.name as agency, u.active, u.last_sign_in_at,
              coalesce(u.last_sign_in_at, '-infinity') as seen,
            """;
    private static final String TABLES = " from app_user u left join agency a on a.id = u.agency_id where true";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** One page of them; one query, whatever the depth. */
    public Page<AccountRow> page(AccountFilter filter, AccountOrder order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_ACCOUNTS);
        return order.order().page(entities, narrowed(rows(), filter), from, size, AccountRows::row);
    }

    /** How many there are, narrowed alike. */
    public long total(AccountFilter filter) {
        current.require(Permission.READ_ACCOUNTS);
        return narrowed(Sql.of("select count(*) from app_user u where true"), filter)
                .number(entities);
    }

    /** One of them. */
    public Optional<AccountRow> find(long id) {
        current.require(Permission.READ_ACCOUNTS);
        return rows().add("and u.id = ?", id).list(entities, AccountRows::row).stream()
                .findFirst();
    }

    private Sql rows() {
        return Sql.of(COLUMNS)
                .add(LOCKED + " as locked", since(), Throttle.FAILURES_PER_ACCOUNT)
                .add(TABLES);
    }

    private Instant since() {
        return clock.instant().minus(Throttle.WINDOW);
    }

    private Sql narrowed(Sql sql, AccountFilter filter) {
        if (filter.text() != null) {
            sql.add(
                    "and (position(lower(?) in lower(u.name)) > 0 or position(lower(?) in u.login) > 0)",
                    filter.text(),
                    filter.text());
        }
        if (filter.role() != null) {
            sql.add("and exists (select 1 from app_user_role r where r.user_id = u.id and r.role = ?)", filter.role());
        }
        if (filter.ungranted()) {
            sql.add("and u.active and not exists (select 1 from app_user_role r where r.user_id = u.id)");
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case CLOSED -> sql.add("and not u.active");
                case LOCKED -> sql.add("and u.active and " + LOCKED, since(), Throttle.FAILURES_PER_ACCOUNT);
                case ACTIVE -> sql.add("and u.active and not " + LOCKED, since(), Throttle.FAILURES_PER_ACCOUNT);
            }
        }
        return sql;
    }

    private static AccountRow row(Sql.Row row) {
        String roles = row.text(3);
        AccountState open = row.flag(9) ? AccountState.LOCKED : AccountState.ACTIVE;
        return new AccountRow(
                row.number(0),
                row.required(1),
                row.required(2),
                roles == null
                        ? List.of()
                        : Arrays.stream(roles.split(",")).map(Role::valueOf).toList(),
                row.object(4) == null ? null : row.number(4),
                row.text(5),
                row.flag(6) ? open : AccountState.CLOSED,
                row.instant(7));
    }
}
