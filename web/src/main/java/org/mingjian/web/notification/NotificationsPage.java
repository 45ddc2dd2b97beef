package org.mingjian.web.notification;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.mail.KeepingMailAddress;
import org.mingjian.notification.ChoosingNotifications;
import org.mingjian.notification.MailChoice;
import org.mingjian.notification.NotificationChoice;
import org.mingjian.notification.NotificationKind;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.access.Me;
import org.mingjian.web.list.Choice;

/** What one wants to be told, and how long one keeps it. */
@Named
@RequestScoped
public class NotificationsPage {
    @Inject
    private ChoosingNotifications choosing;

    @Inject
    private KeepingMailAddress addresses;

    @Inject
    private Me me;

    @Inject
    private Show show;

    private final Map<String, String> mails = new HashMap<>();
    private List<String> wanted = List.of();
    private String keptDays = "";

    @PostConstruct
    void load() {
        NotificationChoice mine = choosing.mine();
        wanted = optional().stream()
                .filter(kind -> !mine.unwanted().contains(kind))
                .map(Enum::name)
                .toList();
        keptDays = String.valueOf(mine.keptDays());
        choosing.mails().forEach((kind, choice) -> mails.put(kind.name(), choice.name()));
    }

    private List<NotificationKind> optional() {
        return kinds().stream().filter(kind -> !kind.duty()).toList();
    }

    private List<NotificationKind> kinds() {
        return Arrays.stream(NotificationKind.values()).filter(me::isToldOf).toList();
    }

    /** Those that one is told in any case. */
    public List<NotificationKind> getDuties() {
        return kinds().stream().filter(NotificationKind::duty).toList();
    }

    /** Those that one may do without. */
    public List<NotificationKind> getOptional() {
        return optional();
    }

    public List<Choice> getDays() {
        return NotificationChoice.KEPT_DAYS.stream()
                .map(days -> new Choice(String.valueOf(days), show.text("notification.days", days), false))
                .toList();
    }

    /** What one had switched off of kinds that one's present roles do not show stays off. */
    public void choose() {
        Set<NotificationKind> unwanted = choosing.mine().unwanted().stream()
                .filter(kind -> !me.isToldOf(kind))
                .collect(Collectors.toSet());
        optional().stream().filter(kind -> !wanted.contains(kind.name())).forEach(unwanted::add);
        choosing.choose(new NotificationChoice(unwanted, Integer.parseInt(keptDays)));
        Outcome.to("/account/notifications", show.text("notification.chosen"));
    }

    /** Whether anything can be mailed to one. */
    public boolean isMailed() {
        return addresses.possible() && addresses.mine().confirmed() != null;
    }

    public List<NotificationKind> getMailable() {
        return kinds().stream().filter(NotificationKind::mailed).toList();
    }

    public List<Choice> getMailChoices() {
        return Choice.of(MailChoice.values(), Optional.empty());
    }

    /** How each kind is mailed, by the names of both. */
    public Map<String, String> getMails() {
        return mails;
    }

    /** Sets how what one is told is mailed. */
    public void chooseMails() {
        Map<NotificationKind, MailChoice> chosen = new EnumMap<>(NotificationKind.class);
        getMailable().forEach(kind -> chosen.put(kind, MailChoice.valueOf(requireNonNull(mails.get(kind.name())))));
        choosing.mail(chosen);
        Outcome.to("/account/notifications", show.text("notification.chosen"));
    }

    public List<String> getWanted() {
        return wanted;
    }

    public void setWanted(List<String> wanted) {
        this.wanted = wanted;
    }

    public String getKeptDays() {
        return keptDays;
    }

    public void setKeptDays(String keptDays) {
        this.keptDays = keptDays;
    }
}
