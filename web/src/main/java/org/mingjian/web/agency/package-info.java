/** Pages of agencies. */
@NullMarked
package org.mingjian.web.agency;

import org.jspecify.annotations.NullMarked;
