package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

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
    private SigningRules signing;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Keeps the document made of a run's snapshot; what has been made once is not replaced. */
    @Transactional
    public void keep(Snapshot snapshot, InputStream pdf) {
        current.require(ReportKind.of(snapshot.period()).running());
        if (entities.find(Rendering.class, snapshot.id()) == null) {
            entities.persist(new Rendering(snapshot.id(), documents.store(pdf).sha256(), clock.instant()));
        }
    }

    /** Files the document of a run as the next version of its period; filing it again changes nothing. */
    @Transactional
    public Report file(Snapshot snapshot) {
        current.require(ReportKind.of(snapshot.period()).running());
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

    /** What stands against signing a report now, each with what is to be done; empty where it may be signed. */
    public List<Rejection> missing(long reportId) {
        ReportKind.demandReader(current);
        Report report = reports.find(reportId).orElseThrow(() -> new IllegalArgumentException("no report " + reportId));
        return signing.missing(report, snapshots.get(report.snapshotId()));
    }

    /**
     * Demands that a report may be signed by the one who asks.
     *
     * @throws Rejection the first of what stands against it
     */
    public Report demandSignable(long reportId) {
        current.require(Permission.SIGN_REPORTS);
        missing(reportId).stream().findFirst().ifPresent(rejection -> {
            throw rejection;
        });
        return reports.get(reportId);
    }

    /** Signs a report off: the final document, rendered from the figures as frozen, joins the draft. */
    @Transactional
    public void sign(long reportId, InputStream finalPdf) {
        Report report = demandSignable(reportId);
        report.sign(current.actor().name(), documents.store(finalPdf).sha256(), clock.instant());
        happened.fire(new ReportSigned(report));
    }
}
