package org.mingjian.deploy.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mingjian.deploy.kernel.Refusal;

/** Turns everything that is printed in this process into a log file; the terminal belongs to {@code Screen} alone. */
public final class ServerLog {

    private static final long LIMIT = 10_000_000;
    private static final int KEPT = 5;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n";

    private ServerLog() {}

    /** Redirects standard output and standard error, before any logger has got hold of them. */
    public static void redirectTo(Path file) {
        try {
            PrintStream log = new PrintStream(new RotatingLog(file, LIMIT, KEPT), true, StandardCharsets.UTF_8);
            System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException e) {
            throw Refusal.failure("日志文件 %s 不可写。请改正权限，或用 MINGJIAN_DATA 另指一个目录。", file);
        }
    }
}
