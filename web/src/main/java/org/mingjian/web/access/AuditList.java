package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.audit.AuditFilter;
import org.mingjian.audit.AuditRow;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Actors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The audit trail. */
@Named("list/audit")
@RequestScoped
public class AuditList implements Listed<AuditRow> {
    private static final String NOTHING = "{}";

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private Actors actors;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Columns<AuditRow> columns(Query query) {
        return new Columns<AuditRow>()
                .title("action", show.text("audit.action"), row -> Cell.of(Texts.ofEvent(row.action())))
                .word("at", show.text("audit.at"), row -> Cell.of(row.at(), show.minute(row.at())))
                .text("actor", show.text("audit.actor"), row -> Cell.of(actors.name(row.actor())))
                .below("login", show.text("person.login"), row -> Cell.of(row.actor()))
                .text("address", show.text("audit.address"), row -> Cell.of(show.orDash(row.address())))
                .text("subject", show.text("audit.subject"), row -> Cell.of(subject(row.subject())))
                .text("before", show.text("audit.before"), row -> facts(row.before()))
                .text("after", show.text("audit.after"), row -> facts(row.after()));
    }

    private Cell facts(String json) {
        return json.equals(NOTHING) ? Cell.of(show.orDash(null)) : Cell.folded(json);
    }

    /** What it happened to, in words. */
    private String subject(String subject) {
        int colon = subject.indexOf(':');
        String kind = subject.substring(0, Math.max(colon, 0));
        return AuditKinds.ALL.contains(kind)
                ? AuditKinds.name(kind, show) + " " + subject.substring(colon + 1)
                : subject;
    }

    @Override
    public Page<AuditRow> page(Query query, int size) {
        current.require(Permission.READ_AUDIT);
        String number = query.text("number").map(text -> ":" + text).orElse("");
        AuditFilter filter = new AuditFilter(
                query.text("actor").orElse(null),
                query.text("action").orElse(null),
                query.text("kind").map(kind -> kind + number).orElse(null),
                query.day("from").orElse(null),
                query.day("to").orElse(null));
        return trail.page(filter, query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(AuditRow row) {
        return row.id();
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.text(query, "actor", show.text("audit.actor")),
                Filter.choice(
                        "action",
                        show.text("audit.action"),
                        Choice.of(trail.actions(), action -> action, Texts::ofEvent, query.text("action"))),
                Filter.choice(
                        "kind",
                        show.text("audit.kind"),
                        Choice.of(
                                AuditKinds.ALL, kind -> kind, kind -> AuditKinds.name(kind, show), query.text("kind"))),
                Filter.text(query, "number", show.text("audit.number")),
                Filter.day(query, "from", show.text("audit.from")),
                Filter.day(query, "to", show.text("audit.to")));
    }
}
