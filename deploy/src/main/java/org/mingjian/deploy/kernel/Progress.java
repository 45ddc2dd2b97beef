package org.mingjian.deploy.kernel;

import java.util.OptionalLong;

/**
 * How far something has come.
 *
 * @param stage what is being done, in words for the person
 * @param fraction how much of it is done, from 0 to 1
 * @param rowsPerSecond the pace, where rows are counted
 * @param secondsLeft the time it will still take, where that can be told
 */
public record Progress(String stage, double fraction, OptionalLong rowsPerSecond, OptionalLong secondsLeft) {

    private static final int WIDTH = 24;
    private static final int SECONDS_PER_MINUTE = 60;

    public Progress {
        fraction = Double.isFinite(fraction) ? Math.max(0, Math.min(1, fraction)) : 0;
    }

    /** Progress of which neither pace nor end is known. */
    public static Progress of(String stage, double fraction) {
        return new Progress(stage, fraction, OptionalLong.empty(), OptionalLong.empty());
    }

    /** The whole on one line, bar first. */
    public String line() {
        int full = (int) (fraction * WIDTH);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + words();
    }

    /** The same without the bar, for where lines cannot be drawn over. */
    public String words() {
        StringBuilder words = new StringBuilder("%3d%% %s".formatted((int) (fraction * 100), stage));
        rowsPerSecond.stream().filter(pace -> pace > 0).forEach(pace -> words.append("  %,d 行/秒".formatted(pace)));
        secondsLeft.ifPresent(seconds ->
                words.append("  剩余 %d:%02d".formatted(seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE)));
        return words.toString();
    }
}
