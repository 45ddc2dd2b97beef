package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.audit.AuditFilter;
import org.mingjian.audit.AuditRow;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The audit trail. */
@Named
@RequestScoped
public class AuditListPage {
    private static final int SIZE = 50;
    private static final List<String> KINDS =
            List.of("user", "login", "agency", "supervisor", "officer", "opinion", "import", "snapshot", "report");

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private Page<AuditRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        current.require(Permission.READ_AUDIT);
        query = Query.of(request.getParameterMap());
        page = trail.page(
                new AuditFilter(
                        query.text("actor").orElse(null),
                        query.text("action").orElse(null),
                        subject(),
                        query.day("from").orElse(null),
                        query.day("to").orElse(null)),
                query.place(SortKey.MOMENT),
                SIZE);
    }

    private @Nullable String subject() {
        String number = query.text("number").map(text -> ":" + text).orElse("");
        return query.text("kind").map(kind -> kind + number).orElse(null);
    }

    public List<AuditRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/audit/list", query.parts(), page);
    }

    public String asked(String name) {
        return query.text(name).orElse("");
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Choice> getActions() {
        return Choice.of(trail.actions(), action -> action, Texts::ofEvent, query.text("action"));
    }

    public List<Choice> getKinds() {
        return Choice.of(KINDS, kind -> kind, kind -> show.text("audit.kind." + kind), query.text("kind"));
    }

    /** What happened, in words. */
    public String action(String action) {
        return Texts.ofEvent(action);
    }

    /** What it happened to, in words. */
    public String subject(String subject) {
        int colon = subject.indexOf(':');
        String kind = subject.substring(0, Math.max(colon, 0));
        return KINDS.contains(kind) ? show.text("audit.kind." + kind) + " " + subject.substring(colon + 1) : subject;
    }
}
