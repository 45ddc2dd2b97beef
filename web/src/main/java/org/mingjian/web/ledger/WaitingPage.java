package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyKind;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.ledger.DecidedAgency;
import org.mingjian.ledger.DecidingAgencies;
import org.mingjian.ledger.Waiting;
import org.mingjian.ledger.WaitingAgency;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The names of agencies that rows wait for, and the decision on one of them. */
@Named
@RequestScoped
public class WaitingPage {
    private static final String HERE = "/imports/waiting";

    @Inject
    private Waiting waiting;

    @Inject
    private DecidingAgencies deciding;

    @Inject
    private LedgerImports imports;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String name;

    private List<WaitingAgency> rows = List.of();
    private @Nullable WaitingAgency asked;
    private @Nullable Long agency;
    private @Nullable AgencyKind kind;
    private String reason = "";

    @PostConstruct
    void load() {
        current.require(Permission.IMPORT_LEDGERS);
        rows = waiting.names();
        if (name != null) {
            asked = Outcome.orMissing(rows.stream()
                    .filter(row -> row.name().equals(name) && !row.decided())
                    .findFirst());
        }
    }

    public void match() {
        if (agency == null) {
            Messages.addError("match:agency", show.text("waiting.agency.required"));
        } else if (asked != null) {
            deciding.match(asked.name(), agency);
            goOn();
        }
    }

    public void make() {
        if (asked != null) {
            deciding.make(asked.name(), kind);
            goOn();
        }
    }

    public void refuse() {
        if (asked != null) {
            deciding.refuse(asked.name(), reason);
            goOn();
        }
    }

    /** Starts the jobs that let the rows on. */
    public void goOn() {
        int started = imports.goOn();
        Outcome.to(HERE, show.text(started > 0 ? "waiting.goneOn" : "waiting.later", started));
    }

    public void forget() {
        if (name != null) {
            deciding.forget(name);
            Outcome.to(HERE, show.text("waiting.forgotten"));
        }
    }

    public List<WaitingAgency> getRows() {
        return rows;
    }

    public boolean isSomeDecided() {
        return rows.stream().anyMatch(WaitingAgency::decided);
    }

    public List<DecidedAgency> getDecided() {
        return waiting.decided();
    }

    public @Nullable WaitingAgency getAsked() {
        return asked;
    }

    public boolean isMissing() {
        return name != null && asked == null;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies.choices();
    }

    public List<AgencyKind> getKinds() {
        return Arrays.stream(AgencyKind.values())
                .filter(one -> one != AgencyKind.UNCONFIRMED)
                .toList();
    }

    /** The way to the decision on a name. */
    public String decide(String waitingName) {
        return HERE + "?name=" + MappingStartPage.encoded(waitingName);
    }

    public @Nullable Long getAgency() {
        return agency;
    }

    public void setAgency(@Nullable Long agency) {
        this.agency = agency;
    }

    public @Nullable AgencyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AgencyKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
