package org.mingjian.deploy.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/**
 * A step that cannot tell how far it is. Its bar moves by the clock: half of the bar at half of the time that is usual,
 * ever slower after that.
 *
 * @param stage what is being done, in words for the person
 * @param usual how long it takes on an ordinary machine
 */
public record TimedStep(String stage, Duration usual) {

    private static final int REDRAW_MILLIS = 250;

    /** Runs the work in this thread while another moves the bar, and leaves one line that says how long it took. */
    public <T> T run(Screen screen, Clock clock, Supplier<T> work) {
        Instant start = clock.instant();
        Timer drawing = new Timer("progress", true);
        try (ProgressBar bar = new ProgressBar(screen, clock)) {
            drawing.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            bar.show(Progress.of(stage, fraction(Duration.between(start, clock.instant()))));
                        }
                    },
                    0,
                    REDRAW_MILLIS);
            try {
                return work.get();
            } finally {
                drawing.cancel();
            }
        } finally {
            long tenths = Duration.between(start, clock.instant()).toMillis() / 100;
            screen.note("%s：%d.%d 秒".formatted(stage, tenths / 10, tenths % 10));
        }
    }

    double fraction(Duration elapsed) {
        double half = usual.toMillis() / 2.0;
        return elapsed.toMillis() / (elapsed.toMillis() + half);
    }
}
