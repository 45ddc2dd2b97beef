/** Pages of the earmarked fund. */
@NullMarked
package org.mingjian.web.budget;

import org.jspecify.annotations.NullMarked;
