package org.mingjian.recusal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

/** For tests that are not about recusal. */
public final class Clearing {
    private Clearing() {}

    /** The domain, after everybody has declared that nothing keeps her from any matter there is. */
    public static Domain everybody(Domain domain) {
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into recusal_clearance select u.id, 'opinion', o.id, now() from app_user u, opinion o"
                            + " where o.form_key is not null on conflict do nothing");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return domain;
    }
}
