/**
 * Ledgers that exist already come in: mapping of columns, staging, judging and applying rows. The batch jobs call it
 * chunk by chunk.
 */
@NullMarked
package org.mingjian.ledger;

import org.jspecify.annotations.NullMarked;
