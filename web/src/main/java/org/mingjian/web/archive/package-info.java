/** What is archived, for the bureau. */
@NullMarked
package org.mingjian.web.archive;

import org.jspecify.annotations.NullMarked;
