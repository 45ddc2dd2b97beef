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

    /** Runs the work in this thread while another moves the bar; what has succeeded leaves a line with its time. */
    public <T> T run(Screen screen, Clock clock, Supplier<T> work) {
        Instant start = clock.instant();
        T result = screen.interactive() ? withBar(screen, clock, work) : withoutBar(screen, work);
        long tenths = Duration.between(start, clock.instant()).toMillis() / 100;
        screen.note("%s：%d.%d 秒".formatted(stage, tenths / 10, tenths % 10));
        return result;
    }

    private <T> T withBar(Screen screen, Clock clock, Supplier<T> work) {
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
            return work.get();
        } finally {
            drawing.cancel();
        }
    }

    private <T> T withoutBar(Screen screen, Supplier<T> work) {
        screen.note(stage + "……");
        return work.get();
    }

    double fraction(Duration elapsed) {
        double half = usual.toMillis() / 2.0;
        return elapsed.toMillis() / (elapsed.toMillis() + half);
    }
}
