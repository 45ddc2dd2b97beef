package org.mingjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sql;

/** A person chooses which news she wants. What is her duty to know she is told in any case. */
@ApplicationScoped
public class ChoosingNotifications {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** What the person signed in has chosen. */
    public NotificationChoice mine() {
        return Sql.of("select unwanted, kept_days from notification_choice where user_id = ?", owner())
                .list(entities, row -> new NotificationChoice(kinds(row.required(0)), row.integer(1)))
                .stream()
                .findFirst()
                .orElseGet(NotificationChoice::usual);
    }

    @Transactional
    public void choose(NotificationChoice choice) {
        long owner = owner();
        NotificationChoice before = mine();
        Sql.of(
                        "insert into notification_choice (user_id, unwanted, kept_days) values (?, ?, ?)"
                                + " on conflict (user_id) do update set unwanted = excluded.unwanted,"
                                + " kept_days = excluded.kept_days",
                        owner,
                        choice.unwanted().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        choice.keptDays())
                .execute(entities);
        happened.fire(new NotificationsChosen(owner, before, choice));
    }

    /** How the person signed in wants each kind mailed. */
    public Map<NotificationKind, MailChoice> mails() {
        Map<NotificationKind, MailChoice> choices = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            choices.put(kind, kind.usuallyMailed());
        }
        Sql.of("select kind, choice from notification_mail where user_id = ?", owner())
                .list(entities, row -> Map.entry(row.required(0), MailChoice.valueOf(row.required(1))))
                .forEach(chosen -> Arrays.stream(NotificationKind.values())
                        .filter(kind -> kind.name().equals(chosen.getKey()))
                        .forEach(kind -> choices.put(kind, chosen.getValue())));
        return choices;
    }

    /** Sets how some kinds are mailed. */
    @Transactional
    public void mail(Map<NotificationKind, MailChoice> wanted) {
        long owner = owner();
        Map<NotificationKind, MailChoice> before = mails();
        before.keySet().retainAll(wanted.keySet());
        wanted.forEach((kind, choice) -> Sql.of(
                        "insert into notification_mail (user_id, kind, choice) values (?, ?, ?)"
                                + " on conflict (user_id, kind) do update set choice = excluded.choice",
                        owner,
                        kind,
                        choice)
                .execute(entities));
        happened.fire(new MailsChosen(owner, before, wanted));
    }

    /** A kind that is known no longer, or has become a duty, is as if it had not been chosen. */
    private static Set<NotificationKind> kinds(String names) {
        Set<String> chosen = Set.of(names.split(","));
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> !kind.duty() && chosen.contains(kind.name()))
                .collect(Collectors.toSet());
    }

    private long owner() {
        return current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id();
    }
}
