package org.mingjian.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.batch.JobName;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.RunFilter;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.web.Actors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of job runs. */
@Named("list/runs")
@RequestScoped
public class RunList implements Listed<JobRun> {
    private static final String JOB = "job";
    private static final String FAILED = "failed";
    private static final List<JobName> JOBS = List.of(
            JobName.IMPORT_LEDGER,
            JobName.RESUME_LEDGER,
            JobName.SEMIANNUAL_SUMMARY,
            JobName.ANNUAL_BUDGET_REPORT,
            JobName.DAILY_REMINDERS,
            JobName.RECOUNT_DEADLINES,
            JobName.LOAD_DEMO);

    @Inject
    private Jobs jobs;

    @Inject
    private RunSubjects subjects;

    @Inject
    private Actors actors;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "runs";
    }

    @Override
    public Columns<JobRun> columns(Query query) {
        return new Columns<JobRun>()
                .title(
                        "job",
                        show.text("run.job"),
                        run -> Cell.link(show.text(run.job().key()), "/runs/show?id=" + run.execution()))
                .below("about", show.text("run.about"), run -> Cell.of(about(run)))
                .text(
                        "status",
                        show.text("run.status"),
                        run -> Cell.look(
                                show.text("job.status." + run.status()),
                                "state job-" + run.status().name().toLowerCase(Locale.ROOT)))
                .word("started", show.text("run.started"), run -> Cell.of(run.created(), show.minute(run.created())))
                .text("duration", show.text("run.duration"), run -> Cell.of(show.duration(run.started(), run.ended())))
                .text(
                        "by",
                        show.text("run.by"),
                        run -> Cell.of(actors.name(run.startedBy())
                                + (run.automatic() ? " " + show.text("run.automatic") : "")))
                .number("number", show.text("run.number"), run -> Cell.of(run.execution()));
    }

    private String about(JobRun run) {
        return Stream.of(subjects.of(run), Optional.ofNullable(run.failure()).orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("；"));
    }

    @Override
    public Page<JobRun> page(Query query, int size) {
        Page<JobRun> page = jobs.page(
                new RunFilter(job(query).orElse(null), query.text(FAILED).isPresent()),
                query.recency(),
                query.place(SortKey.NUMBER),
                size);
        subjects.load(page.rows());
        return page;
    }

    @Override
    public List<Filter> filters(Query query) {
        return query.text(FAILED)
                .map(yes -> Filter.link("", show.text("run.failed"), Map.of(FAILED, yes)))
                .map(List::of)
                .orElseGet(() -> List.of(Filter.choice(
                        JOB,
                        show.text("run.job"),
                        Choice.of(JOBS, JobName::value, job -> show.text(job.key()), query.text(JOB)))));
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset(show.text("run.failed"), Map.of(FAILED, "1")));
    }

    private static Optional<JobName> job(Query query) {
        return query.text(JOB)
                .flatMap(asked ->
                        JOBS.stream().filter(job -> job.value().equals(asked)).findFirst());
    }

    @Override
    public long id(JobRun run) {
        return run.execution();
    }
}
