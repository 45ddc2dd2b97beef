package org.mingjian.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/**
 * What is to be mailed. A row is marked as being sent, and that committed, before the mail server is asked, and marked
 * as sent afterwards: where the server dies between the two, nobody knows whether the letter has gone, and it is not
 * sent again. At the worst one letter is lost, and told of as not delivered.
 */
@ApplicationScoped
class Outbox {
    /** What is waited before it is tried again; after the last it is given up. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    /** Nothing is being sent for so long: who began it has died. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** So long it can be looked up what became of a letter. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** What has been read, or has nobody any more to be sent to, is not mailed. */
    private static final String WAITING = """
            select m.id, m.notification_id, case when p.active then a.address end,
              case when m.notification_id is null
                then (select count(*) from notification u where u.user_id = m.user_id and u.read_at is null)
                else (select count(*) from notification n where n.id = m.notification_id and n.read_at is null) end
            from mail m join app_user p on p.id = m.user_id left join mail_address a on a.user_id = m.user_id
            where m.state = 'WAITING' and m.next_at <= ? order by m.next_at, m.id limit 1
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Takes the next one that is due out of the row; empty where none is, or another server was quicker. */
    @Transactional
    public Optional<Taken> take() {
        return Sql.of(WAITING, clock.instant()).list(entities, this::taken).stream()
                .filter(taken -> move(taken) == 1)
                .findFirst();
    }

    private Taken taken(Sql.Row row) {
        long id = row.number(0);
        String address = row.text(2);
        long unread = row.number(3);
        if (address == null || unread == 0) {
            return new Taken(id, Optional.empty());
        }
        String text = row.object(1) == null
                ? Texts.of("mail.digest", unread, mailer.link("/notifications/list?unread=1"))
                : Texts.of(
                        "mail.one", String.valueOf(row.number(1)), mailer.link("/api/notifications/" + row.number(1)));
        return new Taken(id, Optional.of(new Letter("mail-" + id, address, Texts.of("mail.title"), text)));
    }

    private int move(Taken taken) {
        return Sql.of(
                        "update mail set state = ?, attempts = attempts + 1, tried_at = ? where id = ? and state = 'WAITING'",
                        taken.letter().isPresent() ? "SENDING" : "DROPPED",
                        clock.instant(),
                        taken.id())
                .execute(entities);
    }

    @Transactional
    public void sent(long id) {
        Sql.of("update mail set state = 'SENT' where id = ? and state = 'SENDING'", id)
                .execute(entities);
    }

    /** It was not taken: another time, or never. */
    @Transactional
    public void failed(long id) {
        int attempts =
                (int) Sql.of("select attempts from mail where id = ?", id).number(entities);
        if (attempts > PAUSES.size()) {
            giveUp(id);
            return;
        }
        Instant next = MailHours.from(clock.instant().plus(PAUSES.get(attempts - 1)));
        Sql.of("update mail set state = 'WAITING', next_at = ? where id = ? and state = 'SENDING'", next, id)
                .execute(entities);
    }

    /**
     * Forgets what was done with long ago, and gives up those of which nobody will ever know whether they have gone.
     */
    @Transactional
    public void tidy() {
        Sql.of(
                        "delete from mail where state in ('SENT', 'DROPPED', 'FAILED') and tried_at < ?",
                        clock.instant().minus(KEPT))
                .execute(entities);
        Sql.of(
                        "select id from mail where state = 'SENDING' and tried_at < ?",
                        clock.instant().minus(LONGEST))
                .list(entities, row -> row.number(0))
                .forEach(this::giveUp);
    }

    private void giveUp(long id) {
        int given = Sql.of("update mail set state = 'FAILED' where id = ? and state = 'SENDING'", id)
                .execute(entities);
        if (given == 1) {
            long user = Sql.of("select user_id from mail where id = ?", id).number(entities);
            happened.fire(new MailUndelivered(user, id, clock.instant()));
        }
    }

    /** One row in hand; without a letter there is nothing to be mailed any more. */
    record Taken(long id, Optional<Letter> letter) {}
}
