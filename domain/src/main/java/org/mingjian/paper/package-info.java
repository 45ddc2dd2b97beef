/**
 * The official documents of matters (文书): what is said to whom, signed under a number of its own and kept as a file; as
 * opposed to {@code document}, which keeps files, whatever they are. A document is signed with the deed it tells of, by
 * whoever does the deed.
 *
 * @article 8(2)
 */
@NullMarked
package org.mingjian.paper;

import org.jspecify.annotations.NullMarked;
