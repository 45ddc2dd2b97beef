package org.mingjian.web.console;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.JobStatus;
import org.mingjian.batch.Stage;
import org.mingjian.web.Show;

/** How far a run is, in JSON. */
final class RunJson {
    private static final Show SHOW = new Show();

    private RunJson() {}

    static JsonObjectBuilder of(JobRun run) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("state", state(run.status()));
        Stage stage = run.stage();
        json.add("stage", stage == null ? "" : SHOW.text(run.job().key(stage.step())));
        Double share = stage == null ? null : stage.share();
        if (share == null) {
            json.addNull("fraction");
        } else {
            json.add("fraction", share);
        }
        json.add("rowsPerSecond", stage == null ? 0 : Math.round(stage.perSecond()));
        Duration left = stage == null ? null : stage.left();
        if (left == null) {
            json.addNull("secondsLeft");
        } else {
            json.add("secondsLeft", left.toSeconds());
        }
        if (run.failure() == null) {
            json.addNull("failure");
        } else {
            json.add("failure", run.failure());
        }
        return json;
    }

    private static String state(JobStatus status) {
        return switch (status) {
            case STARTING, RUNNING, STOPPING -> "RUNNING";
            case STOPPED -> "STOPPED";
            case COMPLETED -> "COMPLETED";
            case FAILED, INTERRUPTED, ABANDONED -> "FAILED";
        };
    }
}
