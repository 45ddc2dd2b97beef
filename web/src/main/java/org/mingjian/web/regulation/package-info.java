/** Pages of the regulation and the law around it. */
@NullMarked
package org.mingjian.web.regulation;

import org.jspecify.annotations.NullMarked;
