package org.mingjian.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.mingjian.access.CurrentUser;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/** A person names her mail address; it counts once she has entered the code that was mailed there. */
@ApplicationScoped
public class KeepingMailAddress {
    static final int TRIES = 5;
    static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration BETWEEN = Duration.ofSeconds(60);
    private static final int LONGEST = 200;
    private static final int CODES = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}");

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Whether the installation has a mail server. */
    public boolean possible() {
        return mailer.configured();
    }

    /** The address of the person signed in. */
    public MailAddress mine() {
        return Sql.of(
                        "select address, case when asked_at > ? and wrong < ? then asked end from mail_address"
                                + " where user_id = ?",
                        clock.instant().minus(VALID),
                        TRIES,
                        me())
                .list(entities, row -> new MailAddress(row.text(0), row.text(1)))
                .stream()
                .findFirst()
                .orElse(MailAddress.NONE);
    }

    /**
     * Mails a code to an address. It goes at once, whatever the hour: its reader is waiting for it.
     *
     * @throws Rejection if it is no address, the last code is too young, or the mail server does not take it
     */
    @Transactional
    public void ask(String address) {
        long me = me();
        if (!possible()) {
            throw new Rejection(MailRule.NOT_CONFIGURED);
        }
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new Rejection(MailRule.ADDRESS_MALFORMED);
        }
        Instant now = clock.instant();
        String code = "%08d".formatted(RANDOM.nextInt(CODES));
        int written = Sql.of(
                        "insert into mail_address (user_id, asked, code_hash, asked_at) values (?, ?, ?, ?)"
                                + " on conflict (user_id) do update set asked = excluded.asked,"
                                + " code_hash = excluded.code_hash, asked_at = excluded.asked_at, wrong = 0"
                                + " where mail_address.asked_at is null or mail_address.asked_at <= ?",
                        me,
                        address,
                        hash(me, code),
                        now,
                        now.minus(BETWEEN))
                .execute(entities);
        if (written == 0) {
            throw new Rejection(MailRule.ASKED_JUST_NOW, BETWEEN.toSeconds());
        }
        send(new Letter(
                "code-" + me + "-" + now.toEpochMilli(),
                address,
                Texts.of("mail.code.title"),
                Texts.of("mail.code", code, VALID.toMinutes())));
    }

    private void send(Letter letter) {
        try {
            mailer.send(letter);
        } catch (MailFailure e) {
            Rejection rejection = new Rejection(MailRule.NOT_SENT);
            rejection.initCause(e);
            throw rejection;
        }
    }

    /**
     * Takes the address whose code this is.
     *
     * @return whether it is; a wrong one is counted, and after five a new code must be asked for
     */
    @Transactional
    public boolean confirm(String code) {
        long me = me();
        MailAddress before = mine();
        int confirmed = Sql.of(
                        "update mail_address set address = asked, asked = null, code_hash = null, asked_at = null,"
                                + " wrong = 0 where user_id = ? and code_hash = ? and asked_at > ? and wrong < ?",
                        me,
                        hash(me, code.strip()),
                        clock.instant().minus(VALID),
                        TRIES)
                .execute(entities);
        if (confirmed == 0) {
            Sql.of("update mail_address set wrong = wrong + 1 where user_id = ? and asked is not null", me)
                    .execute(entities);
            return false;
        }
        happened.fire(new MailAddressChanged(me, before.confirmed(), before.asked()));
        return true;
    }

    /** Nothing is mailed to the person any more. */
    @Transactional
    public void remove() {
        long me = me();
        MailAddress before = mine();
        Sql.of("update mail_address set address = null where user_id = ?", me).execute(entities);
        if (before.confirmed() != null) {
            happened.fire(new MailAddressChanged(me, before.confirmed(), null));
        }
    }

    private static String hash(long user, String code) {
        return Sha256.of(user + ":" + code).toString();
    }

    private long me() {
        return current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id();
    }
}
