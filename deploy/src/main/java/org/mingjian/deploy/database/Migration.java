package org.mingjian.deploy.database;

import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.mingjian.deploy.kernel.Refusal;

/**
 * Brings the schema to the state this build knows, as the role that owns it. The scripts name the portal's role by the
 * placeholder {@code app}, for it exists by then and they grant it what it needs.
 */
public final class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    private final Database owner;
    private final Credential app;

    public Migration(Database owner, Credential app) {
        this.owner = owner;
        this.app = app;
    }

    /** Applies what is not applied yet; refuses a schema that a newer build has made. */
    public void run() {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(
                        owner.url(),
                        owner.credential().user(),
                        owner.credential().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", Queries.quote(app.user())))
                .connectRetries(0)
                .load();
        try {
            refuseNewer(flyway.info().all());
            flyway.migrate();
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "migration", e);
            throw Refusal.failure("数据库结构升级失败，数据库停在上一个完整的版本：%s", firstLine(e));
        }
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        Arrays.stream(migrations)
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .findFirst()
                .ifPresent(future -> {
                    throw Refusal.failure("数据库的结构版本 %s 比本程序新：请换用更新的程序，或恢复升级之前的备份。", future.getVersion());
                });
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(4)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
    }
}
