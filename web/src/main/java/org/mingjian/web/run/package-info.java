/** Pages of job runs: what runs, what ran, stopping and restarting. */
@NullMarked
package org.mingjian.web.run;

import org.jspecify.annotations.NullMarked;
