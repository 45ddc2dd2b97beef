package org.mingjian.web.fileaccess;

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
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.fileaccess.AccessKind;
import org.mingjian.fileaccess.RequestForm;
import org.mingjian.fileaccess.RequestingFiles;
import org.mingjian.opinion.OwnMatters;
import org.mingjian.recusal.Declaration;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.opinion.DraftResource;
import org.omnifaces.cdi.Param;

/** The form in which a supervisor asks to consult files, or to be told something. */
@Named("requestFormPage")
@RequestScoped
public class RequestFormPage {
    private static final int MOST_MATTERS = 50;

    @Inject
    private RequestingFiles requesting;

    @Inject
    private Agencies agencies;

    @Inject
    private OwnMatters matters;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private @Nullable AccessKind kind;
    private String agency = "";
    private String what = "";
    private String purpose = "";
    private String party = "";
    private @Nullable Long matter;
    private @Nullable Declaration recusal;

    @PostConstruct
    void load() {
        current.require(Permission.REQUEST_FILES);
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Requests it; sent once more, it leads to the same request. */
    public void request() {
        long made = requesting.request(
                key, new RequestForm(kind, agencies.getMeant(agency).id(), what, purpose, party, matter), recusal);
        Outcome.to("/files/show?id=" + made, show.text("access.form.done"));
    }

    /** Names the form, so that it makes one request. */
    public String getKey() {
        return key;
    }

    public List<Choice> getKinds() {
        return Choice.of(AccessKind.values(), Optional.empty());
    }

    public List<String> getAgencyNames() {
        return agencies.choices().stream().map(AgencyChoice::name).toList();
    }

    /** The newest of the supervisor's own matters. */
    public List<Choice> getMatters() {
        return Choice.of(
                matters.newest(MOST_MATTERS), one -> String.valueOf(one.id()), one -> one.title(), Optional.empty());
    }

    public List<Choice> getRecusals() {
        return Choice.of(Declaration.values(), Optional.empty());
    }

    public @Nullable AccessKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AccessKind kind) {
        this.kind = kind;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = said(agency);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = said(what);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = said(purpose);
    }

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = said(party);
    }

    public @Nullable Long getMatter() {
        return matter;
    }

    public void setMatter(@Nullable Long matter) {
        this.matter = matter;
    }

    public @Nullable Declaration getRecusal() {
        return recusal;
    }

    public void setRecusal(@Nullable Declaration recusal) {
        this.recusal = recusal;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
