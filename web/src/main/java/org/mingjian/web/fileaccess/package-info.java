/** Consulting files: requests, their steps, and the files under a watermark. */
@NullMarked
package org.mingjian.web.fileaccess;

import org.jspecify.annotations.NullMarked;
