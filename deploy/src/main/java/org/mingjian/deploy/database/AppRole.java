package org.mingjian.deploy.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjian.deploy.kernel.PrivateFile;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Secret;
import org.mingjian.deploy.kernel.Setting;
import org.mingjian.deploy.kernel.Settings;

/**
 * The role of an external database that the portal itself uses. It owns nothing: what it may do is granted by the
 * migrations. Either it is set, or the launcher makes it and keeps its password.
 */
public final class AppRole {

    private static final String NAME = "mingjian_app";
    private static final String OWN_DATABASE = "mingjian";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Settings settings;
    private final Path secrets;

    public AppRole(Settings settings, Path secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** The role, which can sign in when this returns. */
    public Credential in(Database owner) {
        Credential role = settings.find(Setting.DB_APP_USER)
                .map(this::configured)
                .orElseGet(() -> owner.with(connection -> own(connection, owner)));
        if (role.user().equals(owner.credential().user())) {
            throw Refusal.usage("MINGJIAN_DB_APP_USER 不得与 MINGJIAN_DB_USER 相同：门户所用的角色不能是表的所有者。");
        }
        owner.as(role).with(AppRole::requireUnprivileged);
        return role;
    }

    private Credential configured(String user) {
        return new Credential(user, settings.get(Setting.DB_APP_PASSWORD));
    }

    private Credential own(Connection connection, Database owner) throws SQLException {
        String database = Queries.text(connection, "select current_database()");
        String name = database.equals(OWN_DATABASE) ? NAME : NAME + "_" + database;
        Path file = secrets.resolve(name + ".password");
        Optional<String> kept = settings.find(Setting.DB_APP_PASSWORD).or(() -> read(file));
        if (Queries.roleExists(connection, name)) {
            return new Credential(name, kept.orElseThrow(() -> passwordLost(name)));
        }
        Credential role = new Credential(name, kept.orElseGet(Secret::random));
        PrivateFile.write(file, role.password());
        create(connection, role, owner);
        return role;
    }

    private static void create(Connection connection, Credential role, Database owner) throws SQLException {
        try {
            Queries.createRole(connection, role);
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw e;
            }
            throw Refusal.failure(
                    "用户 %s 无权建立门户所用的角色。请由数据库管理员执行 create role %s login password '…'; 再设置 MINGJIAN_DB_APP_USER 与 MINGJIAN_DB_APP_PASSWORD。",
                    owner.credential().user(), Queries.quote(role.user()));
        }
    }

    private static String requireUnprivileged(Connection connection) throws SQLException {
        String role = Queries.text(connection, "select current_user");
        String superuser = Queries.text(connection, "select rolsuper from pg_roles where rolname = current_user");
        if (superuser.equals("t")) {
            throw Refusal.usage("角色 %s 是数据库的超级用户，门户不能用它：请另建一个普通角色。", role);
        }
        return role;
    }

    private static Refusal passwordLost(String role) {
        return Refusal.failure(
                "数据库里已有角色 %s，而数据目录里没有它的密码。请执行 alter role %s password '…'; 再设置 MINGJIAN_DB_APP_USER 与 MINGJIAN_DB_APP_PASSWORD。",
                role, Queries.quote(role));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
