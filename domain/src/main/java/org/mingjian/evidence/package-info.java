/**
 * Photographs and documents that belong to a matter: by whom and with which step they were brought, what they may be,
 * and who may see which.
 *
 * @article 8(2)
 */
@NullMarked
package org.mingjian.evidence;

import org.jspecify.annotations.NullMarked;
