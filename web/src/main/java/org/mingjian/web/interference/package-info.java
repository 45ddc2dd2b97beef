/** Pages of what supervisors report to the bureau's leader alone. */
@NullMarked
package org.mingjian.web.interference;

import org.jspecify.annotations.NullMarked;
