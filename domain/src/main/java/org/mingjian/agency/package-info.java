/** The bodies that enforce the law (执法单位). Never deleted: a body that ends keeps its rows. */
@NullMarked
package org.mingjian.agency;

import org.jspecify.annotations.NullMarked;
