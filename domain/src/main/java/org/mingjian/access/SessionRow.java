package org.mingjian.access;

import java.time.Instant;

/**
 * An open session as its owner sees it.
 *
 * @param own whether it is the one that asks
 */
public record SessionRow(long id, String address, Instant openedAt, Instant seenAt, boolean own) {}
