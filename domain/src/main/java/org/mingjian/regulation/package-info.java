/** The regulation itself and the law around it: texts, errors of drafting, and until when each document holds. */
@NullMarked
package org.mingjian.regulation;

import org.jspecify.annotations.NullMarked;
