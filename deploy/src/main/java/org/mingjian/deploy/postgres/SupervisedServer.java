package org.mingjian.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.kernel.Refusal;

/**
 * The server process of a cluster, kept alive: whenever it ends without being asked to, it is started again on the same
 * port, for as long as it takes.
 */
final class SupervisedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SupervisedServer.class.getName());
    private static final Duration CRASH_RECOVERY = Duration.ofMinutes(30);
    private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(100);

    private static final String WRONG_PASSWORD = "28P01";

    private final Cluster cluster;
    private final int port;
    private @Nullable Process process;
    private boolean closed;

    SupervisedServer(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /** Starts the server, returns when it answers, and watches over it from then on. */
    void start(Database probe) {
        Process started = launch().orElseThrow();
        long deadline = System.nanoTime() + CRASH_RECOVERY.toNanos();
        while (!answers(probe)) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                throw Refusal.failure(
                        "内置数据库没有启动，详见 %s 和 %s。",
                        cluster.output(), cluster.folder().resolve("log"));
            }
            pause(POLL);
        }
        Thread watcher = new Thread(() -> watch(started), "postgres-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Ends all sessions and waits until everything is written. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            new Postmaster(running.pid()).stop();
        }
    }

    private void watch(Process first) {
        Optional<Process> watched = Optional.of(first);
        while (watched.isPresent()) {
            waitFor(watched.get());
            watched = relaunch(watched.get());
        }
    }

    private Optional<Process> relaunch(Process ended) {
        while (!isClosed()) {
            LOG.log(Level.WARNING, "PostgreSQL ended with exit code {0}, starting it again", ended.exitValue());
            pause(BETWEEN_RESTARTS);
            try {
                return launch();
            } catch (UncheckedIOException e) {
                LOG.log(Level.SEVERE, "PostgreSQL did not start", e);
            }
        }
        return Optional.empty();
    }

    private synchronized Optional<Process> launch() {
        if (closed) {
            return Optional.empty();
        }
        try {
            process = cluster.serve(port);
            return Optional.of(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static boolean answers(Database probe) {
        try (Connection connection = probe.connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw Refusal.failure("内置数据库不认数据目录里的密码：secrets/ 与 pg/ 不是同一次备份的。");
            }
            return false;
        }
    }

    private static void waitFor(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
