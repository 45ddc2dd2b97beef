package org.mingjian.deploy.kernel;

import java.util.Optional;

/**
 * A setting of the installation. Its default and its description stand in one place, the help page; a constant here
 * that has no line there stops the launcher.
 */
public enum Setting {
    DB_URL,
    DB_USER,
    DB_PASSWORD,
    DB_APP_USER,
    DB_APP_PASSWORD,
    PORT,
    ADDRESS,
    PUBLIC_URL,
    TRUSTED_PROXIES,
    API_RATE,
    SMTP_HOST,
    SMTP_PORT,
    SMTP_SECURITY,
    SMTP_USER,
    SMTP_PASSWORD,
    SMTP_FROM,
    DATA,
    FONTS,
    /** Read by the start script, before there is a virtual machine; listed here so that the file may hold it. */
    JAVA_OPTIONS;

    private final Optional<String> defaultValue = HelpPage.defaultOf(key());

    /** The name in the environment and in the settings file. */
    public String key() {
        return "MINGJIAN_" + name();
    }

    /** What holds when nothing is set; empty when nothing holds. */
    public Optional<String> defaultValue() {
        return defaultValue;
    }
}
