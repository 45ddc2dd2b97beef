package org.mingjian.batch.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of its own, in a process that a test can kill. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DEPLOYMENT_FAILED = "Exception while deploying the app";
    private static final int ATTEMPTS = 2;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final Process process;
    private final Path scratch;
    private final Path log;

    private ServerProcess(URI root, Process process, Path scratch, Path log) {
        this.root = root;
        this.process = process;
        this.scratch = scratch;
        this.log = log;
    }

    /**
     * Starts a server and waits until the application answers at its root. Twice at the most: Payara refers to the
     * class loader of a deployment by a weak reference alone, and a collection at the wrong moment fails it.
     */
    public static ServerProcess start(File war, String... options) {
        for (int attempt = 1; ; attempt++) {
            ServerProcess server = launch(war, options);
            if (server.becomesReady()) {
                return server;
            }
            server.close();
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Server did not start:\n" + server.log());
            }
        }
    }

    private static ServerProcess launch(File war, String... options) {
        try {
            int port = freePort();
            Path scratch = Files.createTempDirectory(war.toPath().getParent(), "server-");
            Path log = scratch.resolveSibling(scratch.getFileName() + ".log");
            Process process = new ProcessBuilder(command(war, port, scratch, options))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new ServerProcess(URI.create("http://127.0.0.1:" + port + "/"), process, scratch, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(File war, int port, Path scratch, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + scratch));
        command.addAll(TestDatabase.serverProperties());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("payara.microJar"), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--deploy", war.getPath(), "--contextroot", "/", "--port", Integer.toString(port)));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean becomesReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || log().contains(DEPLOYMENT_FAILED) || System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** The server says it is ready even when a deployment has failed: ask the application. */
    private boolean answers() {
        try {
            return request("GET", "").statusCode() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    public String post(String path) {
        HttpResponse<String> response = request("POST", path);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> request(String method, String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(root.resolve(path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: nothing in the process gets to know. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** {@code kill -TERM}: as the operating system stops a server. */
    public void terminate() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Server " + process.pid() + " does not end");
            }
            removeScratch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A killed server leaves behind some hundred megabytes. */
    private void removeScratch() {
        if (!Files.exists(scratch)) {
            return;
        }
        try (Stream<Path> files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
