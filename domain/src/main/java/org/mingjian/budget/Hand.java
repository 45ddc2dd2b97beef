package org.mingjian.budget;

import java.time.Instant;

/** Who does something about money, and when. */
record Hand(long user, Instant at) {}
