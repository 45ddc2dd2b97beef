package org.mingjian.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjian.deploy.kernel.Refusal;

/**
 * The server process that a cluster's {@code postmaster.pid} names, if it is one: numbers of processes are used again,
 * so the file alone proves nothing.
 *
 * @param pid its process id
 */
record Postmaster(long pid) {

    private static final Logger LOG = Logger.getLogger(Postmaster.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 50;

    /** The server that runs on the cluster, whoever started it. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        return of(cluster, Path.of("/proc"));
    }

    static Optional<Postmaster> of(Path cluster, Path processes) throws IOException {
        return pidIn(cluster.resolve("postmaster.pid"))
                .map(Postmaster::new)
                .filter(postmaster -> postmaster.serves(cluster, processes));
    }

    /** Stops the server that an earlier launcher left behind, and removes a file that names something else. */
    static void stopOrphan(Path cluster) throws IOException {
        Optional<Postmaster> orphan = of(cluster);
        if (orphan.isPresent()) {
            LOG.log(
                    Level.INFO,
                    "stopping orphaned PostgreSQL, pid {0,number,#}",
                    orphan.get().pid());
            orphan.get().stop();
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Ends all sessions, writes everything and waits for the end: a fast shutdown. */
    void stop() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return;
        }
        interrupt();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.get().isAlive()) {
            if (System.nanoTime() > deadline) {
                throw Refusal.failure("数据库进程 %d 没有在 %d 秒内停止，请稍后再试。", pid, PATIENCE.toSeconds());
            }
            pause();
        }
    }

    /** By the shell's own kill: the program of that name is missing on slim systems. */
    private void interrupt() {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", String.valueOf(pid)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean serves(Path cluster, Path processes) {
        try {
            Path commandLine = processes.resolve(String.valueOf(pid)).resolve("cmdline");
            List<String> words = List.of(
                    Files.readString(commandLine, StandardCharsets.UTF_8).split("\0"));
            return words.get(0).endsWith("/postgres") && words.contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> pidIn(Path file) throws IOException {
        try {
            String firstLine = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            return firstLine.matches("[1-9]\\d{0,9}") ? Optional.of(Long.valueOf(firstLine)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
