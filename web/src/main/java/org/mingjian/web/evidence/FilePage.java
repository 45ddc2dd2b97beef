package org.mingjian.web.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.evidence.AttachmentLevel;
import org.mingjian.evidence.AttachmentRow;
import org.mingjian.evidence.Attachments;
import org.mingjian.evidence.KeepingAttachments;
import org.mingjian.evidence.StrikingOut;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.FileSize;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** One file of a matter: its picture, who brought it, and what may be done with it. */
@Named
@RequestScoped
public class FilePage {
    @Inject
    private Attachments attachments;

    @Inject
    private Opinions opinions;

    @Inject
    private StrikingOut striking;

    @Inject
    private KeepingAttachments keeping;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Integer page;

    private @Nullable AttachmentRow row;
    private @Nullable Opinion opinion;
    private String reason = "";
    private @Nullable AttachmentLevel level;

    @PostConstruct
    void load() {
        current.requireAny(
                Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_OWN_OPINIONS);
        row = Outcome.orMissing(Optional.ofNullable(id).flatMap(attachments::find));
        if (row != null) {
            opinion = opinions.find(row.opinionId()).map(OpinionDetail::opinion).orElseThrow();
            level = row.level();
        }
    }

    /** Absent where there is none for the one who asks. */
    public @Nullable AttachmentRow getRow() {
        return row;
    }

    public @Nullable Opinion getOpinion() {
        return opinion;
    }

    /** Which page of it is shown, from 1. */
    public int getPage() {
        int asked = page == null ? 1 : page;
        return Math.min(Math.max(1, asked), Math.max(1, requireNonNull(row).pages()));
    }

    public boolean isKept() {
        return current.may(Permission.KEEP_ATTACHMENTS) && !requireNonNull(row).struck();
    }

    public String getSize() {
        return FileSize.of(requireNonNull(row).size());
    }

    public List<Choice> getLevels() {
        return Choice.of(AttachmentLevel.values(), Optional.empty());
    }

    public void strike() {
        striking.strike(requireNonNull(id), reason);
        done("file.strike.done");
    }

    public void release() {
        keeping.release(requireNonNull(id), true);
        done("file.release.done");
    }

    public void withhold() {
        keeping.release(requireNonNull(id), false);
        done("file.withhold.done");
    }

    public void grade() {
        keeping.grade(requireNonNull(id), requireNonNull(level));
        done("file.grade.done");
    }

    private void done(String said) {
        Outcome.to("/opinions/file?id=" + id, show.text(said));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable AttachmentLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable AttachmentLevel level) {
        this.level = level;
    }
}
