/** Pages of ledgers: bringing one in, watching it, its result. */
@NullMarked
package org.mingjian.web.ledger;

import org.jspecify.annotations.NullMarked;
