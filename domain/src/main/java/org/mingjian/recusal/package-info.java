/**
 * Recusal (回避): what ties people to units and persons, who must stand aside from what, and who decides it. It knows
 * what it is about only as a {@link org.mingjian.deadline.Subject}, so that whatever can be brought, handled or read
 * may use it.
 */
@NullMarked
package org.mingjian.recusal;

import org.jspecify.annotations.NullMarked;
