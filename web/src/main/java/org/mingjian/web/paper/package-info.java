/** The official documents of matters: read, signed anew, declared void, named. */
@NullMarked
package org.mingjian.web.paper;

import org.jspecify.annotations.NullMarked;
