/**
 * What people are told in the portal. A notification is made in the transaction of what it tells of, by observing
 * domain events or by a job; who is told of what stands in {@link org.mingjian.notification.NotificationKind} alone. It
 * says that there is something and where, never who or what about: no personal data, no detail of a matter.
 */
@NullMarked
package org.mingjian.notification;

import org.jspecify.annotations.NullMarked;
