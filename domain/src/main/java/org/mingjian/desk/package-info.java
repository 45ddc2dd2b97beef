/** How each account arranges its lists, and the record of what was taken out of them. */
@NullMarked
package org.mingjian.desk;

import org.jspecify.annotations.NullMarked;
