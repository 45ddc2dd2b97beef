package org.mingjian.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** The documents that may be cited, and from when until when each holds. */
@Named
@RequestScoped
public class LegalBasisPage {
    @Inject
    private LegalBases bases;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable LegalBasis basis;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String note;

    @PostConstruct
    void load() {
        if (id != null) {
            current.require(Permission.KEEP_LEGAL_BASIS);
            basis = Outcome.orMissing(Optional.of(id).flatMap(bases::find));
        }
        if (basis != null) {
            from = basis.validFrom();
            to = basis.validTo();
            note = basis.note();
        }
    }

    public List<LegalBasis> getRows() {
        return bases.all();
    }

    /** VALID, EXPIRED or PENDING, today. */
    public String state(LegalBasis row) {
        LocalDate today = DistrictTime.today(clock);
        if (row.expiredOn(today)) {
            return "EXPIRED";
        }
        return row.pendingOn(today) ? "PENDING" : "VALID";
    }

    public String tone(LegalBasis row) {
        return state(row).equals("VALID") ? "ok" : "wait";
    }

    public void revise() {
        if (basis != null) {
            bases.revise(basis.id(), from, to, note == null || note.isBlank() ? null : note.strip());
            Outcome.to("/regulation/basis", show.text("basis.revised"));
        }
    }

    public @Nullable LegalBasis getBasis() {
        return basis;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
