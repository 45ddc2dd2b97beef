package org.mingjian.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What ledgers call a kind of problem.
 *
 * @param matters how many matters have it
 * @param code the kind that is meant; absent where nobody has said so
 */
public record KindText(
        String text,
        long matters,
        @Nullable String code,
        @Nullable String kind) {}
