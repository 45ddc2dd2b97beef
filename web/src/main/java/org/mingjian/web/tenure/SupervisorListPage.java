package org.mingjian.web.tenure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFilter;
import org.mingjian.tenure.SupervisorRow;
import org.mingjian.tenure.SupervisorRows;
import org.mingjian.tenure.TermState;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of supervisors. */
@Named
@RequestScoped
public class SupervisorListPage {
    private static final int SIZE = 50;

    @Inject
    private SupervisorRows supervisors;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private SupervisorFilter filter = SupervisorFilter.all();
    private Page<SupervisorRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        filter = new SupervisorFilter(
                query.text("q").orElse(null),
                query.code("source", Source.class).orElse(null),
                query.code("state", TermState.class).orElse(null));
        page = supervisors.page(filter, query.place(SortKey.NAME), SIZE);
    }

    public List<SupervisorRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/supervisors/list", query.parts(), page);
    }

    public String asked(String name) {
        return query.text(name).orElse("");
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Choice> getSources() {
        return Choice.of(Source.values(), query.text("source"));
    }

    public List<Choice> getStates() {
        return Choice.of(TermState.values(), query.text("state"));
    }

    /** How many there are in all, narrowed as asked. */
    public long getTotal() {
        return supervisors.total(filter);
    }
}
