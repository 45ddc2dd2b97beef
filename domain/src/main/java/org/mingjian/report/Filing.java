package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;

/** Puts rendered reports into the library, and signs them. */
@ApplicationScoped
public class Filing {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private LegalBases bases;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Keeps the document made of a run's snapshot; what has been made once is not replaced. */
    @Transactional
    public void keep(Snapshot snapshot, InputStream pdf) {
        current.require(Permission.RUN_REPORTS);
        if (entities.find(Rendering.class, snapshot.id()) == null) {
            entities.persist(new Rendering(snapshot.id(), documents.store(pdf).sha256(), clock.instant()));
        }
    }

    /** Files the document of a run as the next version of its period; filing it again changes nothing. */
    @Transactional
    public Report file(Snapshot snapshot) {
        current.require(Permission.RUN_REPORTS);
        Optional<Report> filed = reports.ofSnapshot(snapshot.id());
        if (filed.isPresent()) {
            return filed.get();
        }
        Rendering rendering = entities.find(Rendering.class, snapshot.id());
        if (rendering == null) {
            throw new IllegalStateException("nothing rendered of snapshot " + snapshot.id());
        }
        Sql.lock(entities, "report");
        Report report = new Report(
                snapshot,
                reports.versions(snapshot.period(), snapshot.sourceId()) + 1,
                rendering.document(),
                clock.instant());
        entities.persist(report);
        entities.flush();
        happened.fire(new ReportFiled(report));
        return report;
    }

    /**
     * Demands that a report may be signed by the one who asks.
     *
     * @throws Rejection if it is signed, or its half-year is not over, or it cites what holds no longer
     */
    public Report demandSignable(long reportId) {
        current.require(Permission.SIGN_REPORTS);
        Report report = reports.get(reportId);
        if (report.signedAt() != null) {
            throw new Rejection(ReportRule.ALREADY_SIGNED);
        }
        if (!DistrictTime.today(clock).isAfter(report.period().to())) {
            throw new Rejection(ReportRule.PERIOD_NOT_OVER, report.period().label());
        }
        Snapshot snapshot = snapshots.get(report.snapshotId());
        String expired = bases.expiredIn(snapshot.lead() + snapshot.nextSteps(), DistrictTime.today(clock)).stream()
                .map(LegalBasis::title)
                .collect(Collectors.joining("、"));
        if (!expired.isEmpty()) {
            throw new Rejection(ReportRule.CITES_EXPIRED, expired);
        }
        return report;
    }

    /** Signs a report off: the final document, rendered from the figures as frozen, joins the draft. */
    @Transactional
    public void sign(long reportId, InputStream finalPdf) {
        Report report = demandSignable(reportId);
        report.sign(current.actor().name(), documents.store(finalPdf).sha256(), clock.instant());
        happened.fire(new ReportSigned(report));
    }
}
