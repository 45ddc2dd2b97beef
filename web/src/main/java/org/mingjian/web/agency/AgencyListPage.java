package org.mingjian.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.opinion.AgencyRow;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of agencies. */
@Named
@RequestScoped
public class AgencyListPage {
    private static final int SIZE = 50;

    @Inject
    private AgencyRows agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private Page<AgencyRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        current.require(Permission.READ_AGENCIES);
        query = Query.of(request.getParameterMap());
        page = agencies.page(
                query.text("q").orElse(null),
                query.code("kind", AgencyKind.class).orElse(null),
                query.place(SortKey.NAME),
                SIZE);
    }

    public List<AgencyRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/agencies/list", query.parts(), page);
    }

    public String asked(String name) {
        return query.text(name).orElse("");
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Choice> getKinds() {
        return Choice.of(AgencyKind.values(), query.text("kind"));
    }

    /** How many there are in all, narrowed as asked. */
    public long getTotal() {
        return agencies.total(
                query.text("q").orElse(null),
                query.code("kind", AgencyKind.class).orElse(null));
    }
}
