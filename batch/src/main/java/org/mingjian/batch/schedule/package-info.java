/** Which jobs run by themselves, and when; what was missed while the server was down is caught up. */
@NullMarked
package org.mingjian.batch.schedule;

import org.jspecify.annotations.NullMarked;
