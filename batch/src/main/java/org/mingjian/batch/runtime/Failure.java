package org.mingjian.batch.runtime;

import jakarta.batch.runtime.StepExecution;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jberet.runtime.AbstractStepExecution;
import org.jspecify.annotations.Nullable;

/** The one line that tells a person why a job failed: the message of the root cause. */
public final class Failure {
    private static final String CAUSE = "Caused by: ";

    /** The line a trace of an exception begins with: its class, and its message if it has one. */
    private static final Pattern HEAD = Pattern.compile("(" + CAUSE + ")?(\\w+\\.)+[\\w$]+(: .*)?");

    private Failure() {}

    /** The first line of the root cause's message, or its class where it has none. */
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getName() : firstLine(message);
    }

    /** The reason of the last step that failed. */
    static Optional<String> of(List<StepExecution> steps) {
        return steps.stream()
                .filter(AbstractStepExecution.class::isInstance)
                .map(step -> ((AbstractStepExecution) step).getException())
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later)
                .map(Failure::of);
    }

    /** The same, of a stack trace as the job repository stores it. */
    public static Optional<String> of(@Nullable String trace) {
        if (trace == null || trace.isBlank()) {
            return Optional.empty();
        }
        List<String> heads =
                trace.lines().filter(line -> HEAD.matcher(line).matches()).toList();
        boolean cutToFirstAndRoot = trace.lines().noneMatch(line -> line.startsWith("\t"));
        return heads.stream()
                .filter(line -> cutToFirstAndRoot || line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .or(() -> heads.stream().findFirst())
                .or(() -> trace.lines().findFirst())
                .map(Failure::withoutClass);
    }

    private static String withoutClass(String head) {
        String failure = head.startsWith(CAUSE) ? head.substring(CAUSE.length()) : head;
        int colon = failure.indexOf(": ");
        return HEAD.matcher(head).matches() && colon > 0 ? failure.substring(colon + 2) : failure;
    }

    private static String firstLine(String message) {
        return message.replace("\0", "").strip().lines().findFirst().orElse("");
    }
}
