/**
 * What becomes of a matter that is registered: decided on, assigned, answered, rectified, concluded, fed back and
 * rated.
 *
 * @article 8(2)
 */
@NullMarked
package org.mingjian.handling;

import org.jspecify.annotations.NullMarked;
