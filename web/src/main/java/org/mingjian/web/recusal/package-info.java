/** Pages of recusal: what waits to be decided, who says that somebody should stand aside, the register of interests. */
@NullMarked
package org.mingjian.web.recusal;

import org.jspecify.annotations.NullMarked;
