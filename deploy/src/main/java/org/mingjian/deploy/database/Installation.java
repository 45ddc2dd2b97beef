package org.mingjian.deploy.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjian.deploy.kernel.Refusal;

/**
 * What the data of a database are: written down once, when it is made, so that demonstration data never get into a real
 * office's database nor the other way round.
 */
public enum Installation {
    DEMONSTRATION("这个数据库是演示库，正式门户不能用它：请用 MINGJIAN_DATA 或 MINGJIAN_DB_URL 另指一个，或改用 ./mingjian demo。"),
    PRODUCTION("这个数据库是正式库，演示不能用它：请用 MINGJIAN_DATA 或 MINGJIAN_DB_URL 另指一个，或改用 ./mingjian serve。");

    private final String unwanted;

    Installation(String unwanted) {
        this.unwanted = unwanted;
    }

    /** What the database says it is; empty before anything is in it. */
    public static Optional<Installation> find(Database database) {
        return database.with(Installation::find);
    }

    /** Refuses the database when it is known to be of the other kind. */
    public void require(Database database) {
        find(database).filter(kind -> kind != this).ifPresent(kind -> {
            throw Refusal.failure("%s", kind.unwanted);
        });
    }

    /** Marks a migrated database as this kind, unless it is marked already. */
    public void mark(Database owner) {
        owner.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into installation(kind, created_at) select ?, now() where not exists (select from installation)")) {
                insert.setString(1, name());
                return insert.executeUpdate();
            }
        });
    }

    private static Optional<Installation> find(Connection connection) throws SQLException {
        if (Queries.find(connection, "select to_regclass('installation')").isEmpty()) {
            return Optional.empty();
        }
        return Queries.find(connection, "select kind from installation").map(Installation::valueOf);
    }
}
