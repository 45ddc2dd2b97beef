package org.mingjian.notification;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/** The notifications of the one who asks; those of others do not exist for her. */
@ApplicationScoped
public class Notifications {
    /** More than so many unread ones are not counted. */
    public static final int COUNTED = 99;

    private static final String ROWS =
            "select n.id, n.kind, n.facts, n.subject, n.at, n.read_at from notification n where n.user_id = ?";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** How many are unread, one more than {@link #COUNTED} at the most: one query, from the index alone. */
    public long unread() {
        Optional<User> user = current.account();
        return user.isEmpty()
                ? 0
                : Sql.of(
                                "select count(*) from (select 1 from notification n where n.user_id = ?"
                                        + " and n.read_at is null limit ?) found",
                                user.get().id(),
                                COUNTED + 1)
                        .number(entities);
    }

    /** One page of them; one query, whatever the depth. */
    public Page<NotificationRow> page(NotificationFilter filter, Recency order, Optional<Keyset> from, int size) {
        Sql sql = Sql.of(ROWS, me());
        filter.narrow(sql);
        return order.by("at").page(entities, sql, from, size, Notifications::row);
    }

    /** How many there are, narrowed alike. */
    public long total(NotificationFilter filter) {
        Sql sql = Sql.of("select count(*) from notification n where n.user_id = ?", me());
        filter.narrow(sql);
        return sql.number(entities);
    }

    /** Opens one: it is read then. Empty where it is not one's own. */
    @Transactional
    public Optional<NotificationRow> open(long id) {
        List<NotificationRow> own = Sql.of(ROWS, me()).add("and n.id = ?", id).list(entities, Notifications::row);
        own.forEach(row -> read(List.of(row.id())));
        return own.stream().findFirst();
    }

    /** Marks some of one's own as read. */
    @Transactional
    public void read(Collection<Long> ids) {
        Sql.of(
                        "update notification n set read_at = greatest(n.at, cast(? as timestamptz)) where n.user_id = ?"
                                + " and n.read_at is null"
                                + " and n.id = any(array(select cast(json_array_elements_text(cast(? as json)) as bigint)))",
                        clock.instant(),
                        me(),
                        CanonicalJson.write(ids))
                .execute(entities);
    }

    /** Marks all of one's own as read. */
    @Transactional
    public void readAll() {
        Sql.of(
                        "update notification n set read_at = greatest(n.at, cast(? as timestamptz))"
                                + " where n.user_id = ? and n.read_at is null",
                        clock.instant(),
                        me())
                .execute(entities);
    }

    private long me() {
        return current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id();
    }

    private static NotificationRow row(Sql.Row row) {
        NotificationKind kind = NotificationKind.valueOf(row.required(1));
        return new NotificationRow(
                row.number(0),
                kind,
                kind.told(facts(row.required(2)).toArray()),
                row.required(3),
                requireNonNull(row.instant(4)),
                row.instant(5));
    }

    private static Stream<String> facts(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            return reader.readArray().getValuesAs(JsonString::getString).stream();
        }
    }
}
