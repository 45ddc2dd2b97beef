package org.mingjian.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.batch.runtime.BatchStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.batch.runtime.JobDatabase;

class JobStatusTest {
    @ParameterizedTest
    @EnumSource(BatchStatus.class)
    void each_status_of_the_engine_has_one_of_ours(BatchStatus status) {
        assertThat(JobStatus.of(status, null)).isNotNull();
    }

    @Test
    void failed_with_its_server_is_interrupted() {
        assertThat(JobStatus.of(BatchStatus.FAILED, JobDatabase.NODE_CRASHED)).isEqualTo(JobStatus.INTERRUPTED);
        assertThat(JobStatus.of(BatchStatus.FAILED, "FAILED")).isEqualTo(JobStatus.FAILED);
    }

    @ParameterizedTest
    @EnumSource(JobStatus.class)
    void what_runs_cannot_be_taken_up_again(JobStatus status) {
        assertThat(status.isRunning() && status.isResumable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Import", "import ledger", "../import", "-import", "import-"})
    void a_job_is_named_as_its_file(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new JobName(name));
    }

    @Test
    void titles_are_found_by_key() {
        assertThat(JobName.IMPORT_LEDGER.key()).isEqualTo("job.import-ledger");
        assertThat(JobName.IMPORT_LEDGER.key("load")).isEqualTo("job.import-ledger.load");
    }
}
