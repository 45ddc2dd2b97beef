package org.mingjian.handling;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.CertifiedOfficer;
import org.mingjian.tenure.TermState;

/** Whom and what a deed names beside agencies: the officers who investigate, the matter another one is joined to. */
@ApplicationScoped
class DeedNaming {
    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    /** Holds what is named against the rules. */
    void check(DeedForm form, Opinion opinion, Instant now) {
        if (form.kind() == DeedKind.INVESTIGATE) {
            LocalDate today = DistrictTime.day(now);
            List<CertifiedOfficer> officers = officers(form);
            if (officers.size() < DeedForm.FEWEST_OFFICERS) {
                throw new Rejection(HandlingRule.OFFICERS_TOO_FEW, DeedForm.FEWEST_OFFICERS);
            }
            officers.stream()
                    .filter(officer -> officer.on(today) != TermState.SERVING)
                    .findFirst()
                    .ifPresent(officer -> {
                        throw new Rejection(HandlingRule.CERTIFICATE_ENDED, officer.name());
                    });
        }
    }

    /** The matter another one is joined to: one that is being handled, and not itself. */
    Opinion main(DeedForm form, Opinion joined) {
        return opinions.numbered(form.organ())
                .filter(main -> !main.id().equals(joined.id()))
                .filter(main -> main.state().handled())
                .orElseThrow(() -> new Rejection(HandlingRule.MAIN_UNKNOWN, form.organ()));
    }

    /** In words, as it is kept with the deed. */
    String of(DeedForm form) {
        return form.kind() == DeedKind.INVESTIGATE
                ? officers(form).stream()
                        .map(officer -> Texts.of("DeedNaming.officer", officer.name(), officer.certificateNumber()))
                        .collect(joining("、"))
                : form.organ();
    }

    private List<CertifiedOfficer> officers(DeedForm form) {
        return form.chosen().isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from CertifiedOfficer o where o.id in :ids order by o.name, o.id",
                                CertifiedOfficer.class)
                        .setParameter("ids", form.chosen())
                        .getResultList();
    }
}
