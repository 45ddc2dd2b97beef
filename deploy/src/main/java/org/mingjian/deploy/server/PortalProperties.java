package org.mingjian.deploy.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.kernel.Smtp;

/**
 * What the portal is told, as system properties of the server.
 *
 * @param database the database as the role sees it that owns nothing
 * @param consoleToken what the console proves itself with
 * @param publicUrl the address that people use
 * @param trustedProxies whose forwarding headers count, separated by commas; may be empty
 * @param apiRate how often a program may ask in a minute
 * @param smtp the mail server, if there is one
 * @param fonts the folder of the fonts
 */
public record PortalProperties(
        Database database,
        String consoleToken,
        String publicUrl,
        String trustedProxies,
        int apiRate,
        Smtp smtp,
        Path fonts) {

    void apply() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("mingjian.db.url", database.portalUrl());
        properties.put("mingjian.db.user", database.credential().user());
        properties.put("mingjian.db.password", database.credential().password());
        properties.put("mingjian.console.token", consoleToken);
        properties.put("mingjian.public.url", publicUrl);
        properties.put("mingjian.trusted.proxies", trustedProxies);
        properties.put("mingjian.api.rate", String.valueOf(apiRate));
        properties.put("mingjian.smtp.host", smtp.host());
        properties.put("mingjian.smtp.port", smtp.port());
        properties.put("mingjian.smtp.security", smtp.security());
        properties.put("mingjian.smtp.user", smtp.user());
        properties.put("mingjian.smtp.password", smtp.password());
        properties.put("mingjian.smtp.from", smtp.from());
        properties.put("mingjian.fonts", fonts.toString());
        properties.forEach(System::setProperty);
    }
}
