/** The files of matters: added to forms, listed, looked at, handed out. */
@NullMarked
package org.mingjian.web.evidence;

import org.jspecify.annotations.NullMarked;
