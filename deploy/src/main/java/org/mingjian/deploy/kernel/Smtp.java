package org.mingjian.deploy.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mail server as set; without a host there is none, and the rest is empty.
 *
 * @param security starttls, tls or none
 * @param user empty where it asks nobody to sign in
 */
public record Smtp(String host, String port, String security, String user, String password, String from) {
    private static final List<String> SECURITIES = List.of("starttls", "tls", "none");
    private static final Smtp NONE = new Smtp("", "", "", "", "", "");

    static Smtp of(Settings settings, int port) {
        String host = text(settings, Setting.SMTP_HOST);
        Smtp set = new Smtp(
                host,
                String.valueOf(port),
                settings.get(Setting.SMTP_SECURITY),
                text(settings, Setting.SMTP_USER),
                text(settings, Setting.SMTP_PASSWORD),
                text(settings, Setting.SMTP_FROM));
        set.demandSense();
        return host.isEmpty() ? NONE : set;
    }

    private void demandSense() {
        if (host.isEmpty()) {
            if (!Stream.of(user, password, from).allMatch(String::isEmpty)) {
                throw Refusal.usage("设置了 MINGJIAN_SMTP_…，却没有 MINGJIAN_SMTP_HOST。");
            }
            return;
        }
        if (!host.matches("[A-Za-z0-9.:-]+")) {
            throw Refusal.usage("MINGJIAN_SMTP_HOST 应是主机名或 IP 地址，现为：%s", host);
        }
        if (!SECURITIES.contains(security)) {
            throw Refusal.usage("MINGJIAN_SMTP_SECURITY 应是 starttls、tls 或 none，现为：%s", security);
        }
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw Refusal.usage("MINGJIAN_SMTP_FROM 应是邮箱地址，现为：%s", from);
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw Refusal.usage("MINGJIAN_SMTP_USER 与 MINGJIAN_SMTP_PASSWORD 应一起设置。");
        }
    }

    private static String text(Settings settings, Setting setting) {
        return settings.find(setting).orElse("");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
