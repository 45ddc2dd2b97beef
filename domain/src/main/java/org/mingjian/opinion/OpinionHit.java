package org.mingjian.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A matter in which something was found. */
public record OpinionHit(
        long id, String title, @Nullable String content, String agency, OpinionState state, Instant submittedAt) {}
