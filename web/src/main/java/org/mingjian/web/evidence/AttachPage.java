package org.mingjian.web.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.evidence.KeepingAttachments;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.opinion.DraftResource;
import org.omnifaces.cdi.Param;

/** Where the bureau adds files of its own to a matter. */
@Named
@RequestScoped
public class AttachPage {
    @Inject
    private KeepingAttachments keeping;

    @Inject
    private Opinions opinions;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private @Nullable Opinion opinion;

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_ATTACHMENTS);
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
        opinion = Outcome.orMissing(
                Optional.ofNullable(id).flatMap(opinions::find).map(OpinionDetail::opinion));
    }

    public void add() {
        keeping.add(requireNonNull(id), key);
        Outcome.to("/opinions/show?id=" + id, show.text("file.add.done"));
    }

    /** Absent where there is none. */
    public @Nullable Opinion getOpinion() {
        return opinion;
    }

    /** Names the form that files are added to. */
    public String getKey() {
        return key;
    }
}
