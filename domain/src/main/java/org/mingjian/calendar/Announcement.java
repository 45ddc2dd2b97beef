package org.mingjian.calendar;

import org.mingjian.kernel.Rejection;

/**
 * What the arrangement of a year rests on.
 *
 * @param url where it is published; empty where it is not on the web
 */
public record Announcement(String title, String url) {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_URL = 300;

    void check() {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Rejection(CalendarRule.TITLE_MISSING, LONGEST_TITLE);
        }
        if (url.length() > LONGEST_URL || !(url.isEmpty() || url.matches("https?://[^\\s\"'<>]+"))) {
            throw new Rejection(CalendarRule.URL_MALFORMED, LONGEST_URL);
        }
    }
}
