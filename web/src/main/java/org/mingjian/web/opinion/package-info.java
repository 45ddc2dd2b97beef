/** Pages of matters: the list, one matter with its history. */
@NullMarked
package org.mingjian.web.opinion;

import org.jspecify.annotations.NullMarked;
