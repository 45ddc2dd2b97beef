package org.mingjian.deploy.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.deploy.kernel.Refusal;

class CommandLineTest {

    @TempDir
    Path directory;

    private String ledger = "";
    private String mapping = "";

    @BeforeEach
    void writeFiles() throws IOException {
        ledger = Files.writeString(directory.resolve("台账.csv"), "a,b\n").toString();
        mapping = Files.writeString(directory.resolve("mapping.json"), "{\"number\":\"编号\"}")
                .toString();
    }

    @Test
    void import_takes_options_before_or_after_the_file_and_with_an_equals_sign() {
        ImportCommand command = ImportCommand.parse(
                List.of("--source=热线", ledger, "--mapping", mapping, "--rejects", directory + "/r.xlsx"));

        assertThat(command.source()).isEqualTo("热线");
        assertThat(command.file()).isEqualTo(Path.of(ledger));
        assertThat(command.mapping().getString("number")).isEqualTo("编号");
        assertThat(command.rejects()).isPresent();
    }

    @Test
    void import_refuses_what_is_missing_unknown_twice_or_without_value() {
        refused(List.of(), "用法");
        refused(List.of(ledger), "--mapping");
        refused(List.of(ledger, "--mapping", mapping), "--source");
        refused(List.of(ledger, "--mapping", mapping, "--source"), "--source");
        refused(List.of(ledger, "--mapping", mapping, "--source", "a", "--source", "b"), "两次");
        refused(List.of(ledger, "--mapping", mapping, "--source", "a", "--reject", "b"), "--reject");
        refused(List.of(ledger, ledger, "--mapping", mapping, "--source", "a"), "用法");
    }

    @Test
    void import_refuses_files_that_are_not_there_or_not_what_they_should_be() {
        refused(List.of(directory + "/none.csv", "--mapping", mapping, "--source", "a"), "none.csv");
        refused(List.of(ledger, "--mapping", directory + "/none.json", "--source", "a"), "none.json");
        refused(List.of(ledger, "--mapping", ledger, "--source", "a"), "JSON");
        refused(List.of(ledger, "--mapping", mapping, "--source", "a", "--rejects", "/none/r.xlsx"), "/none/r.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019h1", "2019H3", "19H1", "2019H1x", "2019Q1"})
    void report_refuses_what_is_no_half_year(String period) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReportCommand.parse(List.of("semiannual", period)))
                .withMessageContaining(period)
                .returns(2, Refusal::exitCode);
    }

    @Test
    void report_refuses_an_unknown_kind_by_name() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReportCommand.parse(List.of("monthly", "2019H1")))
                .withMessageContaining("monthly");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025H2", "2026-06-30, 2025H2", "2026-07-01, 2026H1", "2026-12-31, 2026H1"})
    void the_last_complete_half_year_is_the_one_that_is_over(LocalDate today, String expected) {
        assertThat(HalfYear.lastCompleteBefore(today)).hasToString(expected);
    }

    private static void refused(List<String> words, String because) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ImportCommand.parse(words))
                .withMessageContaining(because)
                .returns(2, Refusal::exitCode);
    }
}
