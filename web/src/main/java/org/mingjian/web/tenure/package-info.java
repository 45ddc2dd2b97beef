/** Pages of supervisors and of the bureau's certified officers. */
@NullMarked
package org.mingjian.web.tenure;

import org.jspecify.annotations.NullMarked;
