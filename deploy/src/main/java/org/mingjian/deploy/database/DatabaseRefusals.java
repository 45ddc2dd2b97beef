package org.mingjian.deploy.database;

import java.sql.SQLException;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Setting;

/** What the database said no to, told to the person who can mend it. */
final class DatabaseRefusals {

    private static final String INVALID_PASSWORD = "28P01";
    private static final String INVALID_AUTHORIZATION = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CONNECTION_CLASS = "08";

    private DatabaseRefusals() {}

    static Refusal of(SQLException failure, Database database) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String user = database.credential().user();
        String place = placeIn(database.url());
        String words = String.valueOf(failure.getMessage());
        if (state.startsWith(CONNECTION_CLASS)) {
            return Refusal.failure("连不上数据库 %s：请确认它在运行、地址和端口无误（%s）。", place, Setting.DB_URL.key());
        }
        return switch (state) {
            case INVALID_PASSWORD, INVALID_AUTHORIZATION ->
                Refusal.failure(
                        "数据库 %s 不接受用户 %s 的登录：请检查 MINGJIAN_DB_USER、MINGJIAN_DB_PASSWORD（或 MINGJIAN_DB_APP_USER、MINGJIAN_DB_APP_PASSWORD）。",
                        place, user);
            case NO_SUCH_DATABASE ->
                Refusal.failure("数据库 %s 不存在：请先执行 create database … encoding 'UTF8'，或改正 MINGJIAN_DB_URL。", place);
            case TOO_MANY_CONNECTIONS -> Refusal.failure("数据库 %s 的连接已用完，请稍后再试或调大 max_connections。", place);
            case INSUFFICIENT_PRIVILEGE -> Refusal.failure("用户 %s 在数据库 %s 中权限不足：它应是该库的所有者（%s）。", user, place, words);
            default -> Refusal.failure("数据库 %s 报错 %s：%s", place, state, words);
        };
    }

    /** Host, port and name: what stands between the scheme and the parameters, which may hold a password. */
    static String placeIn(String url) {
        return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("\\?.*$", "");
    }
}
