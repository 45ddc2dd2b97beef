/** Values and the few types that every capability shares; uses nothing of the project. */
@NullMarked
package org.mingjian.kernel;

import org.jspecify.annotations.NullMarked;
