/** What all lists share: where a page is, the way to the next. */
@NullMarked
package org.mingjian.web.list;

import org.jspecify.annotations.NullMarked;
