package org.mingjian.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What undoing an import would do.
 *
 * @param removed matters it made
 * @param putBack matters it changed
 * @param obstacle why it cannot be undone; absent where it can
 */
public record UndoPlan(long removed, long putBack, @Nullable String obstacle) {}
