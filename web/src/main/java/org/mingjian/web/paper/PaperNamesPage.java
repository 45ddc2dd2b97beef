package org.mingjian.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.paper.PaperKind;
import org.mingjian.paper.PaperNames;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Query;

/** What the kinds of documents are called, and how their numbers begin. */
@Named
@RequestScoped
public class PaperNamesPage {
    @Inject
    private PaperNames names;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    private @Nullable PaperKind kind;
    private String name = "";
    private String prefix = "";

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_PAPERS);
        kind = Query.of(request.getParameterMap()).code("kind", PaperKind.class).orElse(null);
        if (kind != null) {
            PaperNames.Named named = names.of(kind);
            name = named.name();
            prefix = named.prefix();
        }
    }

    public List<PaperNames.Named> getRows() {
        return names.all();
    }

    /** Which one is set anew; absent where all are shown. */
    public @Nullable PaperKind getKind() {
        return kind;
    }

    public void save() {
        if (kind != null) {
            names.name(kind, name, prefix);
            Outcome.to("/papers/names", show.text("paper.named"));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix == null ? "" : prefix;
    }
}
