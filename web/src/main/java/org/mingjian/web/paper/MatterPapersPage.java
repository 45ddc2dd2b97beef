package org.mingjian.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.paper.MakingPapers;
import org.mingjian.paper.Paper;
import org.mingjian.paper.PaperKind;
import org.mingjian.paper.Papers;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** The documents of one matter, on its page: what was signed, and what can be signed now. */
@Named
@RequestScoped
public class MatterPapersPage {
    @Inject
    private Opinions opinions;

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

    @Inject
    @Param
    private @Nullable String kind;

    @Inject
    @Param
    private @Nullable String occasion;

    private boolean locked;
    private List<Paper> signed = List.of();
    private List<MakingPapers.Choice> choices = List.of();

    @PostConstruct
    void load() {
        Optional<Opinion> opinion =
                Optional.ofNullable(id).flatMap(opinions::find).map(OpinionDetail::opinion);
        locked = opinion.filter(found -> found.state() == OpinionState.ARCHIVED).isPresent();
        signed = opinion.map(papers::of).orElse(List.of());
        choices = opinion.map(making::choices).orElse(List.of());
    }

    public List<Paper> getSigned() {
        return signed;
    }

    /** What happened and has no valid document, as far as the one who asks may sign it. */
    public List<MakingPapers.Choice> getChoices() {
        return choices;
    }

    /** Whether the one who asks declares documents void and says what they are called. */
    public boolean isKeeping() {
        return current.may(Permission.KEEP_PAPERS) && !locked;
    }

    public void make() {
        if (id != null && kind != null && occasion != null) {
            making.make(id, PaperKind.valueOf(kind), occasion);
            Outcome.to("/opinions/show?id=" + id, show.text("paper.made"));
        }
    }
}
