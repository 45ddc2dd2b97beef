package org.mingjian.web.interference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.interference.InterferenceForm;
import org.mingjian.interference.InterferenceKind;
import org.mingjian.interference.ReportingInterference;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.opinion.DraftResource;
import org.omnifaces.cdi.Param;

/** The form in which a supervisor reports to the leader. */
@Named("interferenceFormPage")
@RequestScoped
public class InterferenceFormPage {
    @Inject
    private ReportingInterference reporting;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private @Nullable InterferenceKind kind;
    private String who = "";
    private String what = "";

    @PostConstruct
    void load() {
        current.require(Permission.REPORT_INTERFERENCE);
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Reports it; sent once more, it leads to the same report. */
    public void report() {
        long made = reporting.report(key, new InterferenceForm(kind, who, what));
        Outcome.to("/interference/show?id=" + made, show.text("interference.form.done"));
    }

    /** Names the form, so that it makes one report. */
    public String getKey() {
        return key;
    }

    public List<Choice> getKinds() {
        return Choice.of(InterferenceKind.values(), Optional.empty());
    }

    public @Nullable InterferenceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable InterferenceKind kind) {
        this.kind = kind;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }
}
