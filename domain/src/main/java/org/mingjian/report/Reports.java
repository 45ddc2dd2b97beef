package org.mingjian.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/** The report library. */
@ApplicationScoped
public class Reports {
    private static final String ROWS =
            "select r.id, r.period, s.name as source, r.version_number, r.made_at, r.made_by, r.signed_at from report r"
                    + " left join opinion_source s on s.id = r.source_id where true ";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    Report get(long id) {
        Report report = entities.find(Report.class, id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id);
        }
        return report;
    }

    /** A report, for those who may read reports. */
    public Optional<Report> find(long id) {
        ReportKind.demandReader(current);
        return Optional.ofNullable(entities.find(Report.class, id)).filter(this::readable);
    }

    /** The report made of a snapshot. */
    public Optional<Report> ofSnapshot(long snapshotId) {
        ReportKind.demandReader(current);
        return entities.createQuery("select r from Report r where r.snapshotId = :snapshot", Report.class)
                .setParameter("snapshot", snapshotId)
                .getResultStream()
                .findFirst()
                .filter(this::readable);
    }

    /** The newest version for a period over all sources. */
    public Optional<Report> newest(ReportPeriod period) {
        ReportKind.demandReader(current);
        return entities.createQuery(
                        "select r from Report r where r.period = :period and r.sourceId is null"
                                + " order by r.versionNumber desc",
                        Report.class)
                .setParameter("period", period.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(this::readable);
    }

    /** The summary signed last. */
    public Optional<Report> lastSigned() {
        current.require(Permission.READ_REPORTS);
        return entities.createQuery(
                        "select r from Report r where r.kind = :kind and r.signedAt is not null order by r.signedAt desc",
                        Report.class)
                .setParameter("kind", ReportKind.SEMIANNUAL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest versions of periods that are over which nobody has signed, the latest period first; ten at the most. */
    public List<ReportRow> unsigned(LocalDate today) {
        current.require(Permission.READ_REPORTS);
        return Sql.of(ROWS)
                .add(
                        "and r.signed_at is null and r.last_day < ? and not exists (select 1 from report later"
                                + " where later.period = r.period and later.source_id is not distinct from r.source_id"
                                + " and later.version_number > r.version_number)"
                                + " order by r.last_day desc, r.made_at desc limit 10",
                        today)
                .list(entities, Reports::row);
    }

    /** The other versions of a report's period and source, newest first. */
    public List<ReportRow> otherVersions(Report report) {
        ReportKind.demandReader(current);
        Sql sql = Sql.of(ROWS)
                .add("and r.period = ? and r.id <> ?", report.period().toString(), report.id());
        Long source = report.sourceId();
        if (source == null) {
            sql.add("and r.source_id is null");
        } else {
            sql.add("and r.source_id = ?", source);
        }
        return sql.add("order by r.version_number desc").list(entities, Reports::row);
    }

    private boolean readable(Report report) {
        return report.kind().readableBy(current);
    }

    int versions(ReportPeriod period, @Nullable Long sourceId) {
        return entities.createQuery(
                        "select coalesce(max(r.versionNumber), 0) from Report r where r.period = :period"
                                + " and (r.sourceId = :source or (r.sourceId is null and :all = true))",
                        Integer.class)
                .setParameter("period", period.toString())
                .setParameter("source", sourceId == null ? -1L : sourceId)
                .setParameter("all", sourceId == null)
                .getSingleResult();
    }

    /** The periods that there are reports of, the latest first. */
    public List<ReportPeriod> periods() {
        ReportKind.demandReader(current);
        return entities.createQuery("select distinct r.period from Report r order by r.period desc", String.class)
                .getResultStream()
                .flatMap(period -> ReportPeriod.parse(period).stream())
                .filter(period -> ReportKind.of(period).readableBy(current))
                .toList();
    }

    /** One page of the library; of one kind and one period where these are given. */
    public Page<ReportRow> page(
            @Nullable ReportKind kind, @Nullable ReportPeriod period, Recency order, Optional<Keyset> from, int size) {
        ReportKind.demandReader(current);
        Sql sql = Sql.of(ROWS);
        if (!ReportKind.SEMIANNUAL.readableBy(current)) {
            sql.add("and r.kind = ?", ReportKind.FUND);
        }
        if (kind != null) {
            sql.add("and r.kind = ?", kind);
        }
        if (period != null) {
            sql.add("and r.period = ?", period.toString());
        }
        return order.by("made_at").page(entities, sql, from, size, Reports::row);
    }

    private static ReportRow row(Sql.Row row) {
        return new ReportRow(
                row.number(0),
                ReportPeriod.parse(row.required(1)).orElseThrow(),
                row.text(2),
                row.integer(3),
                requireNonNull(row.instant(4)),
                row.required(5),
                row.instant(6));
    }
}
