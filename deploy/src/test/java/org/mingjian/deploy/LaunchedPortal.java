package org.mingjian.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.mingjian.deploy.kernel.LocalPort;

/** A portal that was started with {@code demo} or {@code serve} and is ready. */
public final class LaunchedPortal implements AutoCloseable {

    private static final String READY = "按 Ctrl-C 停止";
    private static final Pattern ACCOUNT = Pattern.compile("(?m)^ {2}(\\S+) {2,}(\\S.*?) {2,}(\\S.*?) {2,}(\\S+)$");

    private final LaunchedProcess process;

    private LaunchedPortal(LaunchedProcess process) {
        this.process = process;
    }

    /** Starts a portal in the directory, on a port that is free, and waits until it is ready. */
    public static LaunchedPortal start(Path directory, String command, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("MINGJIAN_PORT", String.valueOf(freePort()));
        return new LaunchedPortal(LaunchedProcess.start(directory, all, command).awaitLine(READY));
    }

    /** An account as the launcher printed it. */
    public record Account(String login, String name, String role, String password) {}

    /** The address of the portal, without a slash at its end. */
    public String url() {
        return server().getString("url");
    }

    /** The account that was printed with this login. */
    public Account account(String login) {
        return ACCOUNT.matcher(process.out())
                .results()
                .map(line -> new Account(line.group(1), line.group(2), line.group(3), line.group(4)))
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account " + login + " in: " + process.out()));
    }

    /** All that the launcher has printed as its result. */
    public String printed() {
        return process.out();
    }

    /** The folder of its data. */
    public Path data() {
        return process.data();
    }

    /** The status of a GET, or nothing where nobody answers. */
    public Optional<Integer> status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).build();
        try {
            return Optional.of(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its embedded database, as the role that owns the tables. */
    public Connection database() throws SQLException {
        return database("mingjian", "owner.password");
    }

    /** Its embedded database, as the role that may set everything. */
    public Connection databaseAsSuperuser() throws SQLException {
        return database("postgres", "superuser.password");
    }

    private Connection database(String user, String password) throws SQLException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data().resolve("secrets/database.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/mingjian",
                user,
                secrets.getProperty(password));
    }

    /** The process of its embedded database. */
    long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data().resolve("pg/postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LaunchedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private JsonObject server() {
        Path file = data().resolve("run/server.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try {
            return LocalPort.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
