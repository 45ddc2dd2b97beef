package org.mingjian.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Texts;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.web.Show;
import org.mingjian.web.access.Me;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Deed;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of one's own notifications. */
@Named("list/notifications")
@RequestScoped
public class NotificationList implements Listed<NotificationRow>, Countable {
    private static final String KIND = "kind";
    private static final String UNREAD = "unread";

    @Inject
    private Notifications notifications;

    @Inject
    private Me me;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Columns<NotificationRow> columns(Query query) {
        return new Columns<NotificationRow>()
                .title(
                        "told",
                        show.text("notification.told"),
                        row -> Cell.link(row.told(), "/api/notifications/" + row.id()))
                .word("kind", show.text("notification.kind"), row -> Cell.of(show.code(row.kind())))
                .word("at", show.text("notification.at"), row -> Cell.of(row.at(), show.minute(row.at())))
                .word(
                        "state",
                        show.text("notification.state"),
                        row -> row.readAt() == null
                                ? Cell.look(show.text("notification.unread"), "state wait")
                                : Cell.look(show.text("notification.read"), "state"))
                .below(
                        "readAt",
                        show.text("notification.readAt"),
                        row -> row.readAt() == null ? Cell.of("") : Cell.of(row.readAt(), show.minute(row.readAt())));
    }

    @Override
    public Page<NotificationRow> page(Query query, int size) {
        return notifications.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long total(Query query) {
        return notifications.total(filter(query));
    }

    private static NotificationFilter filter(Query query) {
        return new NotificationFilter(
                query.code(KIND, NotificationKind.class).orElse(null),
                query.text(UNREAD).isPresent());
    }

    @Override
    public List<Filter> filters(Query query) {
        Filter kind = Filter.choice(
                KIND,
                show.text("notification.kind"),
                Choice.of(
                        Arrays.stream(NotificationKind.values())
                                .filter(me::isToldOf)
                                .toList(),
                        NotificationKind::name,
                        Texts::of,
                        query.text(KIND)));
        return query.text(UNREAD)
                .map(yes -> List.of(kind, Filter.link("", show.text("notification.unread.only"), Map.of(UNREAD, yes))))
                .orElse(List.of(kind));
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset(show.text("notification.unread.only"), Map.of(UNREAD, "1")));
    }

    @Override
    public List<Deed> deeds() {
        return List.of(new Deed(show.text("notification.mark"), "/api/notifications/read"));
    }

    @Override
    public long id(NotificationRow row) {
        return row.id();
    }
}
