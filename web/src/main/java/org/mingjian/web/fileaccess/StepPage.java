package org.mingjian.web.fileaccess;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.evidence.AttachmentLevel;
import org.mingjian.fileaccess.AccessDeed;
import org.mingjian.fileaccess.AccessNeed;
import org.mingjian.fileaccess.AccessRefusal;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.fileaccess.HandlingRequests;
import org.mingjian.fileaccess.RequestDetail;
import org.mingjian.fileaccess.StepForm;
import org.mingjian.recusal.Declaration;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Query;
import org.mingjian.web.opinion.DraftResource;
import org.omnifaces.cdi.Param;

/** Something that is done with a request, and what has to be told with it. */
@Named("accessStepPage")
@RequestScoped
public class StepPage {
    @Inject
    private FileRequests requests;

    @Inject
    private HandlingRequests handling;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private @Nullable RequestDetail detail;
    private @Nullable AccessDeed deed;
    private String words = "";
    private @Nullable AccessRefusal reason;
    private @Nullable Declaration recusal;
    private AttachmentLevel level = AttachmentLevel.INTERNAL;

    @PostConstruct
    void load() {
        current.requireAny(Permission.REQUEST_FILES, Permission.PROVIDE_FILES, Permission.READ_ALL_OPINIONS);
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(requests::find));
        if (detail != null) {
            List<AccessDeed> choices = handling.choices(detail.request());
            deed = Query.of(request.getParameterMap())
                    .code("deed", AccessDeed.class)
                    .filter(choices::contains)
                    .orElse(null);
        }
    }

    /** Does it, and shows the request. */
    public void take() {
        AccessDeed asked = Query.of(request.getParameterMap())
                .code("deed", AccessDeed.class)
                .orElseThrow();
        handling.take(requireNonNull(id), new StepForm(asked, words, reason, recusal, level, key));
        Outcome.to("/files/show?id=" + id, show.text("deed.done", show.code(asked)));
    }

    /** Absent where there is no such request for the one who asks. */
    public @Nullable RequestDetail getDetail() {
        return detail;
    }

    /** Absent where it cannot be done now, or not by the one who asks. */
    public @Nullable AccessDeed getDeed() {
        return deed;
    }

    public boolean needs(String need) {
        return deed != null && deed.needs().contains(AccessNeed.valueOf(need));
    }

    /** What comes of it, in words. */
    public String getHelp() {
        return deed == null ? "" : show.text("access.deed." + deed + ".help");
    }

    /** Names the form that files are added to. */
    public String getKey() {
        return key;
    }

    public List<Choice> getReasons() {
        return Choice.of(AccessRefusal.values(), Optional.empty());
    }

    public List<Choice> getLevels() {
        return Choice.of(AttachmentLevel.values(), Optional.empty());
    }

    public List<Choice> getRecusals() {
        return Choice.of(Declaration.values(), Optional.empty());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable AccessRefusal getReason() {
        return reason;
    }

    public void setReason(@Nullable AccessRefusal reason) {
        this.reason = reason;
    }

    public @Nullable Declaration getRecusal() {
        return recusal;
    }

    public void setRecusal(@Nullable Declaration recusal) {
        this.recusal = recusal;
    }

    public AttachmentLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable AttachmentLevel level) {
        this.level = level == null ? AttachmentLevel.INTERNAL : level;
    }
}
