package org.mingjian.web.tenure;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tenure.CertifiedOfficer;
import org.mingjian.tenure.EnteringOfficers;
import org.mingjian.tenure.TermState;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;

/** The bureau's certified officers: who holds a certificate, entering one, ending one. */
@Named
@RequestScoped
public class OfficersPage {
    @Inject
    private EnteringOfficers officers;

    @Inject
    private Show show;

    private @Nullable Long officer;
    private String name = "";
    private String certificate = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate last;

    private List<CertifiedOfficer> all = List.of();

    @PostConstruct
    void load() {
        all = officers.all();
        last = show.today();
    }

    public List<CertifiedOfficer> getRows() {
        return all;
    }

    /** Those whose certificate can still be ended. */
    public List<Choice> getEndable() {
        return Choice.of(
                all.stream()
                        .filter(one -> one.on(show.today()) != TermState.OVER)
                        .toList(),
                one -> one.id().toString(),
                one -> one.name() + "（" + one.certificateNumber() + "）",
                Optional.empty());
    }

    public void enter() {
        officers.enter(name.strip(), certificate.strip(), requireNonNull(from), requireNonNull(to));
        Outcome.to("/supervisors/officers", show.text("officer.entered"));
    }

    public void end() {
        officers.end(requireNonNull(officer), requireNonNull(last));
        Outcome.to("/supervisors/officers", show.text("officer.ended"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
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

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getOfficer() {
        return officer == null ? "" : officer.toString();
    }

    public void setOfficer(@Nullable String chosen) {
        this.officer = chosen == null || chosen.isEmpty() ? null : Long.valueOf(chosen);
    }
}
