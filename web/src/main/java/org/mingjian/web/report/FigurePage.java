package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.report.Metric;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Trends;
import org.mingjian.web.Charts;
import org.mingjian.web.Outcome;
import org.mingjian.web.list.Query;
import org.omnifaces.cdi.Param;

/** One figure of a report: what exactly it is, how it went over six half-years, and the records behind each number. */
@Named
@RequestScoped
public class FigurePage {
    @Inject
    private Reports reports;

    @Inject
    private Trends trends;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Report report;
    private @Nullable Metric metric;
    private List<Trends.Point> points = List.of();

    @PostConstruct
    void load() {
        metric = Query.of(request.getParameterMap())
                .code("metric", Metric.class)
                .filter(Metric::counts)
                .orElse(null);
        report = Outcome.orMissing(
                metric == null ? Optional.empty() : Optional.ofNullable(id).flatMap(reports::find));
        if (report != null && report.period() instanceof HalfYear half) {
            points = trends.upTo(half, report.sourceId());
        }
    }

    /** Absent where there is no such report or figure. */
    public @Nullable Report getReport() {
        return report;
    }

    public @Nullable Metric getMetric() {
        return metric;
    }

    public List<Trends.Point> getPoints() {
        return points;
    }

    public int count(Trends.Point point) {
        return metric == null ? 0 : point.counts().of(metric);
    }

    /** Where the matters are that were counted. */
    public String records(Trends.Point point) {
        return request.getContextPath() + "/opinions/list?snapshot=" + point.snapshotId() + "&span=" + point.span()
                + "&metric=" + metric;
    }

    public String getChart() {
        return metric == null
                ? ""
                : Charts.trend(metric.label(), points, point -> point.period().label(), this::count);
    }
}
