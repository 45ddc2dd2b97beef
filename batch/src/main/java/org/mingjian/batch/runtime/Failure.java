package org.mingjian.batch.runtime;

import jakarta.batch.runtime.StepExecution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jberet.runtime.AbstractStepExecution;
import org.jspecify.annotations.Nullable;

/** The one line that tells a person why a job failed: the message of the root cause. */
public final class Failure {
    private static final String CAUSE = "Caused by: ";

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
        List<String> lines = trace.lines().filter(line -> !line.startsWith("\t")).toList();
        String root = lines.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSE.length()))
                .orElse(lines.get(0));
        return Optional.of(withoutClass(root));
    }

    private static String withoutClass(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && line.substring(0, colon).matches("[\\w.$]+") ? line.substring(colon + 2) : line;
    }

    private static String firstLine(String message) {
        return message.replace("\0", "").strip().lines().findFirst().orElse("");
    }
}
