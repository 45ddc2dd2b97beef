package org.mingjian.web.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.opinion.ActKind;
import org.mingjian.opinion.EnforcementDomain;
import org.mingjian.opinion.OpinionForm;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.ProblemKinds;
import org.mingjian.tenure.Supervisors;

/** What stands in the fields of a matter's form: agencies by their names, all else by its code. */
public class OpinionInput {
    private @Nullable OpinionType type;
    private String agency = "";
    private String title = "";
    private String facts = "";
    private String request = "";
    private @Nullable LocalDate happenedOn;
    private String place = "";
    private String problemKind = "";
    private @Nullable EnforcementDomain domain;
    private @Nullable ActKind actKind;
    private boolean confidential = true;
    private @Nullable Long supervisor;
    private @Nullable LocalDate receivedOn;
    private String party = "";
    private String partyUscc = "";

    /** Shows a form that was kept. */
    void show(OpinionForm form, Agencies agencies) {
        type = form.type();
        agency = form.agencyId() == null
                ? ""
                : agencies.find(form.agencyId()).map(found -> found.name()).orElse("");
        title = said(form.title());
        facts = said(form.facts());
        request = said(form.request());
        happenedOn = form.happenedOn();
        place = said(form.place());
        problemKind = said(form.problemKind());
        domain = form.domain();
        actKind = form.actKind();
        confidential = form.confidential();
        supervisor = form.supervisorId();
        receivedOn = form.receivedOn();
        party = said(form.party());
        partyUscc = said(form.partyUscc());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The form as far as it is filled in; what means nothing that is known is left out. */
    OpinionForm draft(Agencies agencies, ProblemKinds kinds, Supervisors supervisors) {
        if (kinds.all().stream().noneMatch(kind -> kind.code().equals(problemKind))) {
            problemKind = "";
        }
        if (supervisor != null && supervisors.find(supervisor).isEmpty()) {
            supervisor = null;
        }
        return form(agencies.findMeant(agency).map(AgencyChoice::id).orElse(null));
    }

    /**
     * The form as it is to be submitted.
     *
     * @throws org.mingjian.kernel.Rejection if the name means no agency
     */
    OpinionForm complete(Agencies agencies) {
        return form(agencies.getMeant(agency).id());
    }

    private OpinionForm form(@Nullable Long agencyId) {
        return new OpinionForm(
                type,
                agencyId,
                title,
                facts,
                request,
                happenedOn,
                place,
                problemKind.isEmpty() ? null : problemKind,
                domain,
                actKind,
                confidential,
                supervisor,
                receivedOn,
                party,
                partyUscc);
    }

    public @Nullable OpinionType getType() {
        return type;
    }

    public void setType(@Nullable OpinionType type) {
        this.type = type;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getProblemKind() {
        return problemKind;
    }

    public void setProblemKind(@Nullable String problemKind) {
        this.problemKind = said(problemKind);
    }

    public @Nullable EnforcementDomain getDomain() {
        return domain;
    }

    public void setDomain(@Nullable EnforcementDomain domain) {
        this.domain = domain;
    }

    public @Nullable ActKind getActKind() {
        return actKind;
    }

    public void setActKind(@Nullable ActKind actKind) {
        this.actKind = actKind;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public @Nullable Long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable Long supervisor) {
        this.supervisor = supervisor;
    }

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = said(party);
    }

    public String getPartyUscc() {
        return partyUscc;
    }

    public void setPartyUscc(@Nullable String partyUscc) {
        this.partyUscc = said(partyUscc);
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
