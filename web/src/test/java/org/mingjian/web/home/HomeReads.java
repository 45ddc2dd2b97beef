package org.mingjian.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Reads everything that the home page shows to the one who acts, and counts the queries that takes. */
@Dependent
public class HomeReads {
    @Inject
    private HomePage page;

    @Inject
    private StandingSection standing;

    @Inject
    private KindsSection kinds;

    @Inject
    private OwnSection own;

    @Inject
    private AgencySection agency;

    @Inject
    private ReportSection report;

    @Inject
    private RunsSection runs;

    @Inject
    private SystemSection system;

    @Inject
    private SecuritySection security;

    @Inject
    private TrailSection trail;

    @Inject
    private FundSection fund;

    @Inject
    private EntityManager entities;

    /** The queries that a page of its parts sends; those of the job repository are not among them. */
    public List<String> queries() {
        Thread reader = Thread.currentThread();
        List<String> queries = new ArrayList<>();
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                if (Thread.currentThread() == reader) {
                    queries.add(String.valueOf(event.getQuery()));
                }
            }
        };
        var events = entities.unwrap(JpaEntityManager.class).getServerSession().getEventManager();
        events.addListener(counter);
        try {
            read();
        } finally {
            events.removeListener(counter);
        }
        return queries;
    }

    /** What there is to do. */
    public List<String> toDos() {
        return page.getToDos().stream().map(ToDo::label).toList();
    }

    private void read() {
        page.getToDos();
        if (standing.isShown()) {
            standing.getCourseChart();
            standing.getBusyChart();
        }
        if (kinds.isShown()) {
            kinds.getChart();
        }
        if (own.isShown()) {
            own.getStates();
            own.getNewest();
            own.getDaysLeft();
        }
        if (agency.isShown()) {
            agency.getRows();
        }
        report.getUnsigned();
        runs.getRuns();
        if (system.isShown()) {
            system.getRows();
            system.getVersion();
        }
        if (security.isShown()) {
            security.getChart();
            security.getChanges();
        }
        if (fund.isShown()) {
            fund.getSum();
        }
        if (trail.isShown()) {
            trail.getDayChart();
            trail.getKindChart();
        }
    }
}
