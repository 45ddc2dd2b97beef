package org.mingjian.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the portal's form asks and no ledger tells. */
@Embeddable
public class Particulars {
    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private @Nullable OpinionType type;

    @Column(name = "request")
    private @Nullable String request;

    @Column(name = "happened_on")
    private @Nullable LocalDate happenedOn;

    @Column(name = "place")
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind")
    private @Nullable ActKind actKind;

    @Column(name = "party")
    private @Nullable String party;

    @Column(name = "party_uscc")
    private @Nullable String partyUscc;

    @Column(name = "confidential")
    private boolean confidential;

    protected Particulars() {}

    Particulars(OpinionForm form) {
        type = form.type();
        request = form.request();
        happenedOn = form.happenedOn();
        place = form.place();
        actKind = form.actKind();
        confidential = form.confidential();
        party = form.party();
        partyUscc = form.partyUscc();
    }

    public @Nullable OpinionType type() {
        return type;
    }

    public @Nullable String request() {
        return request;
    }

    /** The day of the incident, as whoever submitted it says. */
    public @Nullable LocalDate happenedOn() {
        return happenedOn;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable ActKind actKind() {
        return actKind;
    }

    /** The persons and units concerned, or who represent them. */
    public @Nullable String party() {
        return party;
    }

    /** The code of the unit among them, as it was typed. */
    public @Nullable String partyUscc() {
        return partyUscc;
    }

    /** Whether the agency concerned must not learn who submitted it. */
    public boolean confidential() {
        return confidential;
    }
}
