/** Supervision documents: listed, issued, shown with what can be done with them. */
@NullMarked
package org.mingjian.web.supervision;

import org.jspecify.annotations.NullMarked;
