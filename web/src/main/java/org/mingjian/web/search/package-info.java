/** One box for everything that somebody may see. */
@NullMarked
package org.mingjian.web.search;

import org.jspecify.annotations.NullMarked;
