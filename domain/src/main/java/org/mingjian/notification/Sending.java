package org.mingjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;
import org.mingjian.mail.MailHours;
import org.mingjian.mail.Mailer;

/**
 * Puts notifications before people: one statement for all who are told, in the transaction of the caller; the same
 * statement puts into the outbox what they want by mail.
 */
@ApplicationScoped
class Sending {
    private static final String TO = """
            insert into notification (user_id, kind, subject, occasion, facts, at)
            select u.id, ?, ?, ?, ?, cast(? as timestamptz) from app_user u where u.active and
            """;
    private static final String OF_ROLES = """
            and exists (select 1 from app_user_role r where (r.user_id = u.id
                or r.user_id in (select d.from_id from delegation d where d.to_id = u.id and d.ended_at is null
                  and ? and cast(? as date) between d.first_day and d.last_day))
              and r.role in (select json_array_elements_text(cast(? as json))))
            """;
    private static final String WANTED = """
            and not exists (select 1 from notification_choice c where c.user_id = u.id
              and ? = any (string_to_array(c.unwanted, ',')))
            """;

    /** Whoever must stand aside from something is told nothing more of it. */
    private static final String NOT_KEPT_OUT = """
            and not exists (select 1 from recusal k where k.kept_out and k.user_id = u.id
              and k.subject_kind || ':' || k.subject_id = ?)
            """;

    private static final String MAILED = """
            insert into mail (user_id, notification_id, due_at, next_at)
            select t.user_id, case when c.choice = 'NOW' then t.id end, w.due, w.due from told t
            join mail_address a on a.user_id = t.user_id and a.address is not null
            cross join lateral (select coalesce((select m.choice from notification_mail m
              where m.user_id = t.user_id and m.kind = ?), ?) as choice) c
            cross join lateral (select case when c.choice = 'NOW' then cast(? as timestamptz)
              else cast(? as timestamptz) end as due) w
            where c.choice <> 'NONE' on conflict do nothing
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    /** Tells it to whoever has not been told. */
    void send(NotificationKind kind, News news, Recipients recipients) {
        execute(kind, insert(kind, news, recipients).add("on conflict (user_id, kind, occasion) do nothing"));
    }

    /**
     * Tells it anew where the facts are others now: they replace what stood there, so that it never stands there twice.
     */
    void renew(NotificationKind kind, News news, Recipients recipients) {
        execute(
                kind,
                insert(kind, news, recipients)
                        .add("on conflict (user_id, kind, occasion) do update set subject = excluded.subject,"
                                + " facts = excluded.facts, at = excluded.at, read_at = null"
                                + " where notification.facts <> excluded.facts"));
    }

    /**
     * Tells it once more: whoever has read what stood there has it before her again, and it never stands there twice.
     */
    void again(NotificationKind kind, News news, Recipients recipients) {
        execute(
                kind,
                insert(kind, news, recipients)
                        .add("on conflict (user_id, kind, occasion) do update set facts = excluded.facts,"
                                + " at = excluded.at, read_at = null"));
    }

    private void execute(NotificationKind kind, Sql told) {
        if (!mailer.configured() || !kind.mailed()) {
            told.execute(entities);
            return;
        }
        Instant now = clock.instant();
        told.within("with told as (", " returning id, user_id)")
                .add(MAILED, kind, kind.usuallyMailed(), MailHours.from(now), MailHours.digest(now))
                .execute(entities);
    }

    /** What was told of a subject has been seen to, by whomever. */
    void settle(NotificationKind kind, String subject) {
        settle(kind, subject, Recipients.all());
    }

    /** What was told of a subject has been seen to for some of those who were told. */
    void settle(NotificationKind kind, String subject, Recipients seenTo) {
        Instant now = clock.instant();
        Sql.of(
                        "update notification set read_at = greatest(at, cast(? as timestamptz))"
                                + " where kind = ? and subject = ? and read_at is null",
                        now,
                        kind,
                        subject)
                .add(
                        "and user_id in (select u.id from app_user u where " + seenTo.condition() + ")",
                        seenTo.values().toArray())
                .execute(entities);
    }

    /** What was told before a moment and has not been told anew holds no longer. */
    void settleOlder(NotificationKind kind, Instant before) {
        Sql.of(
                        "update notification set read_at = cast(? as timestamptz)"
                                + " where kind = ? and at < cast(? as timestamptz) and read_at is null",
                        clock.instant(),
                        kind,
                        before)
                .execute(entities);
    }

    /** Takes back from a person whatever she was told of a subject. */
    void forget(long user, String subject) {
        Sql.of("delete from notification where user_id = ? and subject = ?", user, subject)
                .execute(entities);
    }

    private Sql insert(NotificationKind kind, News news, Recipients recipients) {
        Sql sql = Sql.of(TO, kind, news.subject(), news.occasion(), CanonicalJson.write(news.facts()), clock.instant())
                .add(recipients.condition(), recipients.values().toArray());
        if (!kind.roles().isEmpty()) {
            sql.add(
                    OF_ROLES,
                    kind.delegated(),
                    DistrictTime.today(clock),
                    CanonicalJson.write(kind.roles().stream().map(Enum::name).toList()));
        }
        if (!kind.duty()) {
            sql.add(WANTED, kind);
        }
        sql.add(NOT_KEPT_OUT, news.subject());
        return sql;
    }
}
