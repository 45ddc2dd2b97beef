package org.mingjian.deploy.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.deploy.LaunchedPortal;
import org.mingjian.deploy.LaunchedProcess;

/** Looks into the database behind a portal, and arranges there what no page offers. */
final class Records {
    private final LaunchedPortal portal;

    /**
     * Of matters {@code o}, those that agency {@code u.agency_id} sees: a ledger's about it, and what is assigned to
     * it.
     */
    static final String OF_AGENCY =
            "(o.form_key is null and o.agency_id = u.agency_id or exists (select 1 from handling h"
                    + " where h.opinion_id = o.id and h.agency_id = u.agency_id and h.state <> 'RETURNED'))";

    /** Of matters {@code o}, those whose words are shown to the demonstration's clerk: she has declared herself. */
    static final String OPENED = "(o.form_key is null or o.id in (select c.subject_id from recusal_clearance c"
            + " join app_user u on u.id = c.user_id where u.login = 'jingban' and c.subject_kind = 'opinion'))";

    Records(LaunchedPortal portal) {
        this.portal = portal;
    }

    /** The first column of what is found. */
    List<String> all(String query, Object... values) {
        try (Connection connection = portal.database();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** A matter of the portal that nobody of the bureau has opened yet. */
    String closedMatter() {
        String query = "select o.id from opinion o where o.title = '还没有人打开的'";
        if (all(query).isEmpty()) {
            Visitor.signedIn(portal, "jianduyuan")
                    .submit(
                            "/opinions/new",
                            Map.of(
                                    "id",
                                    UUID.randomUUID().toString(),
                                    "f:type",
                                    "ISSUE",
                                    "f:agency",
                                    "昌元街道",
                                    "f:title",
                                    "还没有人打开的",
                                    "f:facts",
                                    "二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。",
                                    "f:problemKind",
                                    "INSPECT",
                                    "f:domain",
                                    "MARKET",
                                    "f:recusal",
                                    "NONE"));
        }
        return one(query);
    }

    /** A recusal of a supervisor who has no account, from the first matter there is. */
    String recusal() {
        change("insert into recusal (id, subject_kind, subject_id, supervisor_id, ground, origin, words, raised_at,"
                + " first_rung, handled) select nextval('recusal_seq'), 'opinion', o.id, s.id, 'UNIT', 'AFTERWARDS',"
                + " '配偶在该单位工作', now(), 1, true from (select min(id) as id from opinion) o,"
                + " (select min(id) as id from supervisor where user_id is null) s on conflict do nothing");
        return one("select min(id) from recusal where words = '配偶在该单位工作'");
    }

    /** Whose requests to consult files: the supervisor's with an account of that name, or one's without an account. */
    private static final String ASKS = "(select min(s.id) from supervisor s left join app_user u on u.id = s.user_id"
            + " where coalesce(u.login, '') = ?)";

    /**
     * A file that was added to a form, as if it had been provided to a supervisor by the agency that is hers to ask.
     */
    void lend(String formKey, String login) {
        change(
                "insert into file_request (id, number, kind, supervisor_id, form_key, agency_id, what, purpose, state,"
                        + " requested_at, given_at, open_until) select nextval('file_request_seq'), 'CY-1999-' || ?,"
                        + " 'FILES', " + ASKS + ", ?, a.id, '集贸市场检查案卷', '核实亮证情况', 'PROVIDED', now(), now(),"
                        + " current_date + 15 from (select min(g.id) as id from agency g where (g.id ="
                        + " (select u.agency_id from app_user u where u.login = 'changyuan')) = (? <> '')) a",
                formKey,
                login,
                formKey,
                login);
        change(
                "update attachment t set file_request_id = q.id, side = 'AGENCY', agency_id = q.agency_id,"
                        + " brought_at = now() from file_request q where q.form_key = ? and t.form_key = ?",
                formKey,
                formKey);
    }

    /** A report to the leader: of the supervisor with an account of that name, or of one without an account. */
    String meddling(String login) {
        change(
                "insert into interference (id, supervisor_id, form_key, kind, who, what, reported_at, state)"
                        + " select nextval('interference_seq'), " + ASKS + ", 'meddling', 'REVENGE', '某科长',"
                        + " '有人打电话要求撤回意见', now(), 'RECEIVED' on conflict do nothing",
                login);
        return one("select max(id) from interference where supervisor_id = " + ASKS, login);
    }

    /**
     * A refusal to cooperate by the demonstration's agency: of the supervisor with an account of that name and not
     * verified, or of one without an account and found true.
     */
    String refusal(String login) {
        change(
                "insert into obstruction (id, number, supervisor_id, form_key, agency_id, happened_on, time_of_day, place,"
                        + " asked, reason_given, recorded_at, state, reason, finding, verified_at, verified_by)"
                        + " select nextval('obstruction_seq'), 'PH-1999-' || ?, " + ASKS + ", 'refusal', u.agency_id,"
                        + " current_date, '上午十点左右', '集贸市场', '查看当天的检查记录', '说领导不在', now(), "
                        + (login.isEmpty()
                                ? "'TRUE', 'UNJUSTIFIED', '经核实，当天有人在岗。', now(), u.id"
                                : "'RECORDED', null, null, null, null")
                        + " from app_user u where u.login = 'changyuan' on conflict do nothing",
                login,
                login);
        return one("select max(id) from obstruction where number = 'PH-1999-' || ?", login);
    }

    /** The newest request of that supervisor. */
    String request(String login) {
        return one("select max(id) from file_request where supervisor_id = " + ASKS, login);
    }

    /** The newest file that was provided to that supervisor. */
    String lent(String login) {
        return one(
                "select max(t.id) from attachment t join file_request q on q.id = t.file_request_id"
                        + " where q.supervisor_id = " + ASKS,
                login);
    }

    /** A supervision document to the demonstration's agency that is issued and not yet served. */
    String unserved() {
        change(
                "insert into demand (id, opinion_id, agency_id, kind, dispositions, words, days, state, review, issued_at)"
                        + " select nextval('demand_seq'), min(d.opinion_id), min(d.agency_id), 'DECISION', 'URGE', '限期改正。', 30,"
                        + " 'ISSUED', 'NONE', now() from demand d where d.state = 'AWAITING'"
                        + " having not exists (select 1 from demand u where u.state = 'ISSUED')");
        return one("select min(id) from demand where state = 'ISSUED'");
    }

    /** The first report on the fund; the demonstration makes them in the background. */
    String fundReport() {
        String query = "select id from report where kind = 'FUND' order by id limit 1";
        LaunchedProcess.await(
                "to report on the fund",
                Duration.ofMinutes(1),
                () -> !all(query).isEmpty());
        return one(query);
    }

    /** The first column of the first row. */
    String one(String query, Object... values) {
        return all(query, values).get(0);
    }

    void change(String statement, Object... values) {
        try (Connection connection = portal.database();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** A new account with the password of the demonstration's bureau clerk. */
    void open(String login, String role) {
        change(
                "insert into app_user (id, login, name, password_hash, must_change_password, password_changed_at, active)"
                        + " select -abs(hashtext('" + login + "')), '" + login + "', '" + login
                        + "', password_hash, false, now(), true from app_user where login = 'jingban'");
        change("insert into app_user_role select id, ? from app_user where login = ?", role, login);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
