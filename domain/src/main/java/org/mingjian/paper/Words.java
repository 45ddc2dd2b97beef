package org.mingjian.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The wording of the documents. */
final class Words {
    private static final org.mingjian.kernel.Words WORDS =
            new org.mingjian.kernel.Words("org.mingjian.paper.wording", Words.class.getClassLoader());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Words() {}

    static String of(String key, Object... facts) {
        return WORDS.of(key, facts);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
