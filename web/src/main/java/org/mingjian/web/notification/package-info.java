/** Pages of notifications: the bell, the list, what one wants to be told. */
@NullMarked
package org.mingjian.web.notification;

import org.jspecify.annotations.NullMarked;
