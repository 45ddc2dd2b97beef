package org.mingjian.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.PasswordHash;
import org.mingjian.evidence.Pdfs;

/**
 * The domain's beans on a real database, without a server: one container and one database a JVM, business tables
 * emptied before each test, a request active during it.
 */
public final class Domain implements BeforeEachCallback, AfterEachCallback {
    private static final TestClock CLOCK = new TestClock();
    private static SeContainer container;
    private RequestContextController request;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        start();
        empty();
        CLOCK.set(TestClock.START);
        request = container.select(RequestContextController.class).get();
        request.activate();
        asTask();
    }

    private static synchronized void start() {
        if (container == null) {
            Database.get();
            container = SeContainerInitializer.newInstance().initialize();
        }
    }

    private static void empty() throws SQLException {
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "set session_replication_role = replica;"
                            + " truncate delegation, mail_address, mail, notification_mail, interest, recusal, recusal_clearance, deadline_pause, deadline, deadline_setting, audit_entry, report, rendering, snapshot_matter, snapshot_entry, snapshot, ledger_row, ledger_import,"
                            + " ledger_mapping, ledger_change, agency_alias, problem_kind_mapping, opinion_draft, interference, obstruction, file_view, file_request_step, file_request, matter_package, attachment, paper, paper_name, deed, handling, number_series, opinion_step, opinion, opinion_source, supervisor, certified_officer, former_password,"
                            + " difference_explanation, payment_match, bureau_row, bureau_statement, budget_entry, payment, expense_invoice, expense_step, expense_request, expense_standard, budget_line, fund,"
                            + " user_session, password_link, api_token, sign_in_attempt, app_user_role, app_user, document_chunk, document cascade;"
                            + " delete from agency where id >= 50; delete from calendar_year where year > 2026;"
                            + " delete from calendar_exception where day > '2026-12-31'; delete from calendar_revision where number > 1");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        request.deactivate();
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    public TestClock clock() {
        return CLOCK;
    }

    public TestTransactions.Work transaction() {
        return get(TestTransactions.Work.class);
    }

    /** From now on everything is done by a job, to which all is permitted. */
    public void asTask() {
        get(CurrentUser.class).becomeTask("test", "here");
    }

    /** Does something on a thread of its own, by a job in a request of its own. */
    public CompletableFuture<Void> elsewhere(Runnable work) {
        return CompletableFuture.runAsync(
                () -> {
                    RequestContextController other =
                            container.select(RequestContextController.class).get();
                    other.activate();
                    try {
                        asTask();
                        work.run();
                    } finally {
                        other.deactivate();
                    }
                },
                thread -> new Thread(thread).start());
    }

    /** What the server gives the domain. */
    @ApplicationScoped
    static class Surroundings {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return CLOCK;
        }

        @Produces
        @ApplicationScoped
        PasswordHash hash() {
            return new PlainHash();
        }

        @Produces
        @ApplicationScoped
        Postbox postbox() {
            return new Postbox();
        }

        @Produces
        @ApplicationScoped
        Pdfs pdfs() {
            return new PlainPdfs();
        }
    }

    /** Quick, for tests only. */
    static class PlainHash implements PasswordHash {
        @Override
        public String of(char[] password) {
            return "plain:" + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return of(password).equals(hash);
        }
    }

    /** Takes the whole file for its text; one that says it is locked cannot be read. */
    static class PlainPdfs implements Pdfs {
        @Override
        public Contents read(InputStream content) throws IOException {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("locked")) {
                throw new IOException("locked");
            }
            return new Contents(2, text);
        }

        @Override
        public void strip(InputStream content, OutputStream stripped) throws IOException {
            content.transferTo(stripped);
        }
    }
}
