package org.mingjian.deploy.kernel;

import com.google.errorprone.annotations.FormatMethod;

/**
 * Something the person at the terminal can mend: one line in Chinese that says what is wrong and what to do, and the
 * exit code of the process. Anything else that is thrown is a defect of ours.
 */
public final class Refusal extends RuntimeException {

    private static final int FAILURE = 1;
    private static final int USAGE = 2;

    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /** The command was right, but it cannot be carried out now. */
    @FormatMethod
    public static Refusal failure(String format, Object... arguments) {
        return new Refusal(FAILURE, format.formatted(arguments));
    }

    /** The command itself is wrong: an argument, a file it names or a setting. */
    @FormatMethod
    public static Refusal usage(String format, Object... arguments) {
        return new Refusal(USAGE, format.formatted(arguments));
    }

    /** The exit code of the process that is refused: 2 for wrong usage, 1 for the rest. */
    public int exitCode() {
        return exitCode;
    }

    /** The line for the person, never null. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
