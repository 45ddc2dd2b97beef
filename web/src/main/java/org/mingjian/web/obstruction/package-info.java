/** Pages of the register of refusals to cooperate. */
@NullMarked
package org.mingjian.web.obstruction;

import org.jspecify.annotations.NullMarked;
