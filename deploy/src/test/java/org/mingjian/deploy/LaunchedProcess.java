package org.mingjian.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The delivered launcher as a child process, with what it prints. */
public final class LaunchedProcess implements AutoCloseable {

    static final Path DISTRIBUTION = Path.of("target/mingjian").toAbsolutePath();

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Process process;
    private final Path directory;

    private LaunchedProcess(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /** Starts a command in the directory, with these settings and no others. */
    static LaunchedProcess start(Path directory, Map<String, String> settings, String... words) {
        try {
            Files.createDirectories(directory);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m",
                    // half the time of a start; what is tested here is not speed
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-jar",
                    DISTRIBUTION.resolve("mingjian.jar").toString()));
            command.addAll(List.of(words));
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MINGJIAN_"));
            builder.environment().putAll(settings);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.redirectOutput(file(directory, "out")).redirectError(file(directory, "err"));
            return new LaunchedProcess(builder.start(), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the line has been printed, and fails with all that was printed when the process ends before. */
    LaunchedProcess awaitLine(String part) {
        await("to print " + part, START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ": " + printed());
            }
            return out().contains(part);
        });
        return this;
    }

    /** Sends a signal to the process, by its name. */
    void signal(String name) {
        signal(process.pid(), name);
    }

    static void signal(long pid, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int exitCode() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("did not end within " + STOP + ": " + printed());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String out() {
        return read("out");
    }

    String err() {
        return read("err");
    }

    Path data() {
        return directory.resolve("data");
    }

    /** Ends the process as its user would. */
    @Override
    public void close() {
        if (process.isAlive()) {
            signal("TERM");
            exitCode();
        }
    }

    /** Waits until something holds. */
    public static void await(String what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for it " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String printed() {
        return out() + err();
    }

    private String read(String name) {
        try {
            return Files.readString(directory.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File file(Path directory, String name) {
        return directory.resolve(name).toFile();
    }
}
