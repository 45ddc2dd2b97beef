package org.mingjian.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.paper.MakingPapers;
import org.mingjian.paper.Paper;
import org.mingjian.paper.Papers;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** One document, to be declared void. */
@Named
@RequestScoped
public class PaperPage {
    @Inject
    private Papers papers;

    @Inject
    private MakingPapers making;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Paper paper;
    private String reason = "";

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_PAPERS);
        paper = Outcome.orMissing(Optional.ofNullable(id).flatMap(papers::find));
    }

    /** Absent where there is none. */
    public @Nullable Paper getPaper() {
        return paper;
    }

    public void declareVoid() {
        if (paper != null) {
            making.declareVoid(paper.id(), reason);
            Outcome.to("/opinions/show?id=" + paper.opinionId(), show.text("paper.voided", paper.number()));
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
