package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of imports, newest first. */
@Named
@RequestScoped
public class ImportListPage {
    private static final int SIZE = 30;

    @Inject
    private Imports imports;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private Page<ImportRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        page = imports.page(query.place(SortKey.MOMENT), SIZE);
    }

    public List<ImportRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/imports/list", query.parts(), page);
    }
}
