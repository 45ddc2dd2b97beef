package org.mingjian.deploy.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.mingjian.deploy.kernel.Refusal;

/**
 * A database as one role sees it.
 *
 * @param url its JDBC URL
 * @param credential the role and its password
 */
public record Database(String url, Credential credential) {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final String CONNECT_TIMEOUT_SECONDS = "10";
    private static final int OLDEST_MAJOR = 15;

    public Database {
        if (!url.startsWith(SCHEME)) {
            throw Refusal.usage("MINGJIAN_DB_URL 应形如 jdbc:postgresql://主机:5432/库名，现为：%s", url);
        }
    }

    /** The same database as another role sees it. */
    public Database as(Credential other) {
        return new Database(url, other);
    }

    /** The URL with what the portal's connections need. */
    public String portalUrl() {
        return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true&ApplicationName=mingjian";
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credential.user());
        properties.setProperty("password", credential.password());
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("ApplicationName", "mingjian-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Does the work on a connection of its own; whatever the database says no to becomes a refusal. */
    public <T> T with(Work<T> work) {
        try (Connection connection = connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw DatabaseRefusals.of(e, this);
        }
    }

    /** Refuses a database whose version or encoding the portal cannot work with. */
    public void requireUsable() {
        with(connection -> {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            String encoding = Queries.text(connection, "select current_setting('server_encoding')");
            if (major < OLDEST_MAJOR) {
                throw Refusal.failure("数据库是 PostgreSQL %d，需要 %d 或更新的版本。", major, OLDEST_MAJOR);
            }
            if (!encoding.equals("UTF8")) {
                throw Refusal.failure("数据库的编码是 %s，需要 UTF8：请用 create database … encoding 'UTF8' 另建一个。", encoding);
            }
            return major;
        });
    }

    /** Something done on a connection. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it; the connection is closed by the caller. */
        T on(Connection connection) throws SQLException;
    }
}
