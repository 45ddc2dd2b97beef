package org.mingjian.deploy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.deploy.LaunchedProcess;
import org.mingjian.deploy.RunningPortal;

/**
 * How many statements a whole page sends to the database as the database itself writes them down: those of the session,
 * the layout and the job repository are among them.
 */
class QueriesIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final int TRIES = 3;

    private static int marks;

    @BeforeAll
    static void every_statement_is_written_down() throws SQLException {
        execute("alter system set log_statement = 'all'");
        execute("select pg_reload_conf()");
    }

    @AfterAll
    static void no_statement_is_written_down() throws SQLException {
        execute("alter system reset log_statement");
        execute("select pg_reload_conf()");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = PORTAL.get().databaseAsSuperuser();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What has been written down until now; a mark that is sent tells when everything before it has been. */
    private static List<String> written() throws SQLException, IOException {
        String mark = "mark " + ++marks;
        String log;
        try (Connection database = PORTAL.get().databaseAsSuperuser();
                Statement statement = database.createStatement();
                var answer = statement.executeQuery("select pg_current_logfile() -- " + mark)) {
            answer.next();
            log = answer.getString(1);
        }
        Path file = PORTAL.get().data().resolve("pg").resolve(log);
        LaunchedProcess.await(
                mark, Duration.ofSeconds(20), () -> lines(file).stream().anyMatch(line -> line.endsWith(mark)));
        return lines(file).stream()
                .filter(line -> line.contains("LOG:  execute"))
                .filter(line -> !line.contains("SET application_name"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of one visit; jobs may run beside it, so the fewest of some visits are taken. */
    private static List<String> statements(Visitor visitor, String path) throws SQLException, IOException {
        List<String> fewest = List.of();
        for (int i = 0; i < TRIES; i++) {
            int before = written().size();
            assertThat(visitor.get(path).statusCode()).isEqualTo(200);
            List<String> now = written();
            List<String> sent = now.subList(before, now.size() - 1);
            fewest = i == 0 || sent.size() < fewest.size() ? sent : fewest;
        }
        return fewest;
    }

    @ParameterizedTest
    @CsvSource({
        "jingban, /opinions/list, 10",
        "jingban, /opinions/many, 10",
        "jingban, /agencies/list, 6",
        "jingban, /files/list, 7",
        "jingban, /demands/list, 9",
        "jingban, /obstructions/list, 9",
        "juzhang, /interference/list, 6",
        "jingban, /supervisors/list, 6",
        "jingban, /imports/list, 8",
        "jingban, /reports/list, 8",
        "jingban, /runs/list, 8",
        "jingban, /expenses/list, 8",
        "jingban, /payments/list, 8",
        "jingban, /notifications/list, 6",
        "sysadmin, /people/list, 6",
        "auditadmin, /audit/list, 8"
    })
    void a_list_is_shown_with_few_statements(String login, String path, int most) throws SQLException, IOException {
        Visitor visitor = VISITORS.computeIfAbsent(login, name -> Visitor.signedIn(PORTAL.get(), name));
        assertThat(statements(visitor, path)).hasSizeLessThanOrEqualTo(most);
    }
}
