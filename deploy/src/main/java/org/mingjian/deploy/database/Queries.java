package org.mingjian.deploy.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;

/** The few statements that launcher and embedded database need. */
public final class Queries {

    private Queries() {}

    /** The first column of the first row, if there is a row. */
    public static Optional<String> find(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    static String text(Connection connection, String sql, String... parameters) throws SQLException {
        return find(connection, sql, parameters).orElseThrow(() -> new SQLException("no row: " + sql));
    }

    /** Executes statements that return nothing. */
    public static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Whether the cluster knows the role. */
    public static boolean roleExists(Connection connection, String role) throws SQLException {
        return find(connection, "select rolname from pg_roles where rolname = ?", role)
                .isPresent();
    }

    /** Makes the role, which may sign in with the password. The server sees only the password's SCRAM verifier. */
    public static void createRole(Connection connection, Credential role) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        execute(connection, "create role " + quote(role.user()) + " login");
        setPassword(connection, role);
        connection.commit();
        connection.setAutoCommit(autoCommit);
    }

    /** Gives an existing role the password. */
    public static void setPassword(Connection connection, Credential role) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
    }

    /** The name as it must stand in a statement. */
    public static String quote(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
