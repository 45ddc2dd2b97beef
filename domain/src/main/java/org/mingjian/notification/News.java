package org.mingjian.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be told.
 *
 * @param subject what it leads to, as {@code kind:identifier}
 * @param occasion of which nobody is told twice
 * @param facts what fills the blanks of the kind's sentence
 */
record News(String subject, String occasion, List<String> facts) {

    /** Told once of its subject. */
    static News of(String subject, Object... facts) {
        return new News(subject, subject, Stream.of(facts).map(String::valueOf).toList());
    }

    /** Told once of another occasion than its subject. */
    News on(String other) {
        return new News(subject, other, facts);
    }

    /** Told each time it happens. */
    News at(Instant moment) {
        return on(subject + "@" + moment);
    }
}
