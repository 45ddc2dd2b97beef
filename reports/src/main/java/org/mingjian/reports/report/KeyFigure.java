package org.mingjian.reports.report;

/**
 * One of the five figures of the front page, with its direction.
 *
 * @param label 收到
 * @param value 123, or — where there is none
 * @param change by how much it moved: 19; empty where that is not known
 * @param comparison with what it is compared: 去年 104
 */
public record KeyFigure(
        String label, String value, String change, String comparison, Direction direction, Better better) {

    /** Where a figure went. */
    public enum Direction {
        UP("▲"),
        DOWN("▼"),
        SAME("＝"),
        NONE("");

        private final String mark;

        Direction(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /** Whether that is good news. */
    public enum Better {
        GOOD("#1F6F54"),
        BAD("#9E2A2B"),
        NEUTRAL("#444444");

        private final String colour;

        Better(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }
}
