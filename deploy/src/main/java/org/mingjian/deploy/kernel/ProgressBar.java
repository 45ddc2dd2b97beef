package org.mingjian.deploy.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Shows progress on the standard error: drawn over in place on a terminal; elsewhere a plain line for each new stage
 * and at most every ten seconds within one.
 */
public final class ProgressBar implements AutoCloseable {

    private static final Duration SPARSE = Duration.ofSeconds(10);
    private static final String START_OF_CLEARED_LINE = "\r\033[K";

    private final Screen screen;
    private final Clock clock;
    private String shownStage = "";
    private Instant shownAt = Instant.EPOCH;
    private boolean closed;

    public ProgressBar(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** Shows how far it has come now. */
    public synchronized void show(Progress progress) {
        if (closed) {
            return;
        }
        if (screen.interactive()) {
            screen.err().print(START_OF_CLEARED_LINE + progress.line());
            screen.err().flush();
            return;
        }
        boolean due = !clock.instant().isBefore(shownAt.plus(SPARSE));
        if (due || !progress.stage().equals(shownStage)) {
            screen.note(progress.words());
            shownStage = progress.stage();
            shownAt = clock.instant();
        }
    }

    /** Takes the bar off the terminal for good. */
    @Override
    public synchronized void close() {
        closed = true;
        if (screen.interactive()) {
            screen.err().print(START_OF_CLEARED_LINE);
            screen.err().flush();
        }
    }
}
