/**
 * What supervisors report to the bureau's leader alone: that somebody meddles with their work, or takes revenge for it.
 */
@NullMarked
package org.mingjian.interference;

import org.jspecify.annotations.NullMarked;
