package org.mingjian.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.ledger.Imports;

/** What each run is about, so that runs of the same job can be told apart: a file, or a period and a source. */
@Named
@RequestScoped
public class RunSubjects {
    private static final String IMPORT = "import";

    @Inject
    private Imports imports;

    @Inject
    private CurrentUser current;

    private final Map<Long, String> files = new HashMap<>();

    /** Looks the files of these runs up, all at once. */
    public void load(Collection<JobRun> runs) {
        if (current.may(Permission.READ_IMPORTS)) {
            List<Long> ids = runs.stream()
                    .map(run -> run.parameters().get(IMPORT))
                    .filter(Objects::nonNull)
                    .map(Long::valueOf)
                    .toList();
            files.putAll(imports.fileNames(ids));
        }
    }

    /** The subject of a run; blank where it has none. */
    public String of(JobRun run) {
        String file = run.parameters().get(IMPORT);
        if (file != null) {
            return files.getOrDefault(Long.valueOf(file), "");
        }
        String day = run.parameters().get("day");
        if (day != null) {
            return day;
        }
        String period = Optional.ofNullable(run.parameters().get("period"))
                .flatMap(ReportPeriod::parse)
                .map(ReportPeriod::label)
                .orElse("");
        return period
                + Optional.ofNullable(run.parameters().get("source"))
                        .map(source -> " · " + source)
                        .orElse("");
    }
}
