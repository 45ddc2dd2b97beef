package org.mingjian.deploy.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.mingjian.deploy.kernel.LocalPort;
import org.mingjian.deploy.kernel.PrivateFile;
import org.mingjian.deploy.kernel.Secret;

/**
 * What must be known to open the cluster again: its port and the passwords of its three roles.
 *
 * @param port the port of the last start
 * @param superuserPassword of {@code postgres}
 * @param ownerPassword of the role that owns the tables
 * @param appPassword of the role the portal uses
 */
record ClusterSecrets(int port, String superuserPassword, String ownerPassword, String appPassword) {

    private static final String PORT = "port";
    private static final String SUPERUSER = "superuser.password";
    private static final String OWNER = "owner.password";
    private static final String APP = "app.password";

    /** Passwords nobody has seen, and a port that is free now. */
    static ClusterSecrets fresh() throws IOException {
        return new ClusterSecrets(LocalPort.free(), Secret.random(), Secret.random(), Secret.random());
    }

    static ClusterSecrets read(Path file) throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
        }
        return new ClusterSecrets(
                Integer.parseInt(get(stored, PORT)), get(stored, SUPERUSER), get(stored, OWNER), get(stored, APP));
    }

    void write(Path file) throws IOException {
        Properties stored = new Properties();
        stored.setProperty(PORT, String.valueOf(port));
        stored.setProperty(SUPERUSER, superuserPassword);
        stored.setProperty(OWNER, ownerPassword);
        stored.setProperty(APP, appPassword);
        StringWriter text = new StringWriter();
        stored.store(text, "the embedded database of this folder; keep it with the backup");
        PrivateFile.write(file, text.toString());
    }

    /** The same on another port. */
    ClusterSecrets withPort(int other) {
        return new ClusterSecrets(other, superuserPassword, ownerPassword, appPassword);
    }

    private static String get(Properties stored, String key) throws IOException {
        String value = stored.getProperty(key);
        if (value == null) {
            throw new IOException("no " + key);
        }
        return value;
    }
}
