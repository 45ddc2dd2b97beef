/** The user guide, as the portal shows it. */
@NullMarked
package org.mingjian.web.help;

import org.jspecify.annotations.NullMarked;
