package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of imports, newest first. */
@Named
@RequestScoped
public class ImportListPage {
    private static final int SIZE = 30;
    private static final String IMPORT = "import";

    @Inject
    private Imports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    private final Map<@Nullable String, JobRun> runs = new HashMap<>();
    private Query query = new Query(Map.of());
    private Page<ImportRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        page = imports.page(query.place(SortKey.MOMENT), SIZE);
        List<Long> unfinished = page.rows().stream()
                .filter(row -> row.stage() != LedgerStage.DONE && row.stage() != LedgerStage.UNDONE)
                .map(ImportRow::execution)
                .filter(Objects::nonNull)
                .toList();
        if (current.may(Permission.READ_RUNS)) {
            jobs.newestOf(unfinished).forEach(run -> runs.put(run.parameters().get(IMPORT), run));
        }
    }

    /** How the job of an import that is not done stands; absent where it is done, or never began. */
    public @Nullable JobRun run(ImportRow row) {
        return runs.get(String.valueOf(row.id()));
    }

    public List<ImportRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/imports/list", query.parts(), page);
    }
}
