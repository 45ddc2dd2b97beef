package org.mingjian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ledger.Ledgers;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

/** The database refuses what no rule of the code lets happen. */
class SchemaTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final Pattern CODE = Pattern.compile("'([A-Z_]+)'");

    @ParameterizedTest
    @CsvSource({
        "attachment_kind_check, evidence.FileKind",
        "attachment_level_check, evidence.AttachmentLevel",
        "opinion_state_check, opinion.OpinionState",
        "opinion_step_state_check, opinion.OpinionState",
        "opinion_type_check, opinion.OpinionType",
        "opinion_draft_type_check, opinion.OpinionType",
        "opinion_act_kind_check, opinion.ActKind",
        "opinion_draft_act_kind_check, opinion.ActKind",
        "opinion_draft_domain_check, opinion.EnforcementDomain",
        "obstruction_state_check, obstruction.ObstructionState",
        "obstruction_reason_check, obstruction.Reason",
        "interference_kind_check, interference.InterferenceKind",
        "interference_state_check, interference.InterferenceState",
        "deadline_unit_check, deadline.TermUnit",
        "deadline_pause_reason_check, deadline.PauseReason"
    })
    void a_column_of_codes_takes_those_of_its_enum_and_no_others(String constraint, String type) throws Exception {
        assertThat(codes(constraint))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Class.forName("org.mingjian." + type).getEnumConstants())
                                .map(String::valueOf)
                                .toList());
    }

    private static TreeSet<String> codes(String constraint) throws SQLException {
        try (Connection owner = Database.get().asOwner();
                PreparedStatement statement = owner.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            statement.setString(1, constraint);
            try (ResultSet found = statement.executeQuery()) {
                assertThat(found.next()).as(constraint).isTrue();
                return CODE.matcher(found.getString(1))
                        .results()
                        .map((MatchResult code) -> code.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'SUBMITTED'", "state = 'WITHDRAWN'", "ledger_hash = null"})
    void a_matter_of_a_ledger_is_registered_and_tells_its_row(String change) throws SQLException {
        DOMAIN.asTask();
        new Ledgers(DOMAIN).bringIn("源", "1,甲,昌元街道,,,,2026-01-05,,,");
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeUpdate("update opinion set " + change))
                    .withMessageContaining("check constraint");
        }
    }

    @Test
    void what_is_to_be_settled_is_found_by_an_index() throws SQLException {
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (ResultSet plan = statement.executeQuery("explain select 1 from notification"
                    + " where kind = 'REPORT_TO_SIGN' and subject = 'report:1' and read_at is null")) {
                plan.next();
                assertThat(plan.getString(1)).contains("notification_unsettled");
            }
        }
    }
}
