/** Prints the official documents of matters. */
@NullMarked
package org.mingjian.batch.paper;

import org.jspecify.annotations.NullMarked;
