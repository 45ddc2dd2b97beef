/** The report library: running, reading, signing. */
@NullMarked
package org.mingjian.web.report;

import org.jspecify.annotations.NullMarked;
