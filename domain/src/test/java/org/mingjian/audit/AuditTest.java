package org.mingjian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

class AuditTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @Test
    void a_change_and_its_entry_are_one_transaction() {
        Agency made = DOMAIN.get(Agencies.class).add("试验局", AgencyKind.DEPT);
        assertThat(DOMAIN.get(AuditTrail.class).about("agency:" + made.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("AgencyAdded");
                    assertThat(entry.actor()).isEqualTo("task:test");
                    assertThat(entry.at()).isEqualTo(DOMAIN.clock().instant());
                    assertThat(entry.before()).isEqualTo("{}");
                    assertThat(entry.after()).isEqualTo("{\"kind\":\"DEPT\",\"name\":\"试验局\"}");
                });
    }

    @Test
    void where_the_change_fails_there_is_no_entry() throws SQLException {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DOMAIN.transaction().in(entities -> {
                    DOMAIN.get(Agencies.class).add("试验局", AgencyKind.DEPT);
                    throw new IllegalStateException("undone");
                }));
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry",
                "update snapshot set figures = '{}'",
                "delete from snapshot_matter",
                "delete from document_chunk",
                "update rendering set rendered_at = now()",
                "update installation set kind = 'PRODUCTION'",
                "delete from report"
            })
    void the_application_cannot_change_what_is_written_for_good(String attempt) throws SQLException {
        DOMAIN.get(Agencies.class).add("试验局", AgencyKind.DEPT);
        try (Connection application = DriverManager.getConnection(Database.get().url(), Database.APP, "app");
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void not_even_the_owner_changes_an_entry_by_mistake(String attempt) throws SQLException {
        DOMAIN.get(Agencies.class).add("试验局", AgencyKind.DEPT);
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("append-only");
        }
    }
}
