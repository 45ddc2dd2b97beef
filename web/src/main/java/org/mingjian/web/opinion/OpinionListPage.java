package org.mingjian.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Page;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.report.CountedMatters;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of matters. */
@Named
@RequestScoped
public class OpinionListPage {
    private static final int SIZE = 50;

    @Inject
    private Opinions opinions;

    @Inject
    private Agencies agencies;

    @Inject
    private OpinionSources sources;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Reports reports;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Query query = new Query(Map.of());
    private Page<OpinionRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        OpinionQuery wanted = OpinionQuery.of(query, current);
        page = opinions.page(
                wanted.filter(DistrictTime.today(clock)),
                wanted.order(),
                query.place(wanted.order().key()),
                SIZE);
    }

    public List<OpinionRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/opinions/list", query.parts(), page);
    }

    /** A part of the query as it was asked, for the fields of the filter. */
    public String asked(String name) {
        return query.text(name).orElse("");
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public boolean isNamesSubmitters() {
        return opinions.namesSubmitters();
    }

    /** The figure of a report whose matters are shown, in words. */
    public @Nullable CountedMatters getCounted() {
        return new OpinionQuery(query).counted().orElse(null);
    }

    /** The half-year whose figure it is. */
    public String getCountedPeriod() {
        CountedMatters counted = Objects.requireNonNull(getCounted());
        return snapshots
                .find(counted.snapshotId())
                .map(snapshot -> counted.period(snapshot.period()).label())
                .orElse("");
    }

    /** The report whose figure it is; absent where none was filed. */
    public @Nullable Report getCountedReport() {
        return reports.ofSnapshot(Objects.requireNonNull(getCounted()).snapshotId())
                .orElse(null);
    }

    public List<Choice> getStates() {
        return Choice.of(OpinionState.values(), query.text("state"));
    }

    public List<Choice> getOrders() {
        return Choice.of(OpinionOrder.values(), Optional.of(getOrder().name()));
    }

    public OpinionOrder getOrder() {
        return new OpinionQuery(query).order();
    }

    /** Agencies to choose from; an agency's own people see only their own matters and need not choose. */
    public List<Choice> getAgencies() {
        return current.may(Permission.READ_ALL_OPINIONS)
                ? Choice.of(
                        agencies.choices(),
                        agency -> Long.toString(agency.id()),
                        AgencyChoice::name,
                        query.text("agency"))
                : List.of();
    }

    public List<Choice> getSources() {
        return current.may(Permission.READ_ALL_OPINIONS)
                ? Choice.of(
                        sources.all(), source -> Long.toString(source.id()), OpinionSource::name, query.text("source"))
                : List.of();
    }
}
