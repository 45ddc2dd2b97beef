package org.mingjian.deploy.kernel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The terminal as the person sees it. Results go to the standard output, progress and complaints to the standard error;
 * it keeps the process's own streams, so that {@code System.out} can be turned into the log. Always UTF-8.
 *
 * @param out where results go
 * @param err where progress and complaints go
 * @param interactive whether a person looks at {@code err}, so that lines may be drawn over
 */
public record Screen(PrintStream out, PrintStream err, boolean interactive) {

    /** The terminal, or whatever else the process was started with. */
    public static Screen ofProcess() {
        return new Screen(stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal("/proc/self/fd/2"));
    }

    /** Prints a line of the result. */
    public void result(String line) {
        out.println(line);
    }

    /** Prints a line that tells what goes on. */
    public void note(String line) {
        err.println(line);
    }

    /** Prints the one line that says what went wrong and what to do. */
    public void complain(String line) {
        err.println("明鉴：" + line.replaceAll("\\s*\\R\\s*", " "));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean isTerminal(String descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
