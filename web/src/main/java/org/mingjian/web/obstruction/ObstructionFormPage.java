package org.mingjian.web.obstruction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.obstruction.ObstructionForm;
import org.mingjian.obstruction.RecordingObstructions;
import org.mingjian.recusal.Declaration;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.opinion.DraftResource;
import org.omnifaces.cdi.Param;

/** The form in which a supervisor records that she was refused. */
@Named("obstructionFormPage")
@RequestScoped
public class ObstructionFormPage {
    @Inject
    private RecordingObstructions recording;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private String agency = "";
    private @Nullable LocalDate happenedOn;
    private String timeOfDay = "";
    private String place = "";
    private String asked = "";
    private String reason = "";
    private @Nullable Declaration recusal;

    @PostConstruct
    void load() {
        current.require(Permission.RECORD_OBSTRUCTIONS);
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Records it; sent once more, it leads to the same record. */
    public void record() {
        ObstructionForm filled =
                new ObstructionForm(agencies.getMeant(agency).id(), happenedOn, timeOfDay, place, asked, reason);
        long made = recording.record(key, filled, recusal);
        Outcome.to("/obstructions/show?id=" + made, show.text("obstruction.form.done"));
    }

    /** Names the form, so that it makes one record. */
    public String getKey() {
        return key;
    }

    public List<String> getAgencyNames() {
        return agencies.choices().stream().map(AgencyChoice::name).toList();
    }

    public List<Choice> getRecusals() {
        return Choice.of(Declaration.values(), Optional.empty());
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = said(agency);
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getTimeOfDay() {
        return timeOfDay;
    }

    public void setTimeOfDay(@Nullable String timeOfDay) {
        this.timeOfDay = said(timeOfDay);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = said(place);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = said(asked);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = said(reason);
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
