/**
 * Supervision documents: what the bureau's leader demands of an agency in a matter, how it was served, what the agency
 * reports on it, and the review of a decision.
 *
 * @article 8(2)
 */
@NullMarked
package org.mingjian.supervision;

import org.jspecify.annotations.NullMarked;
