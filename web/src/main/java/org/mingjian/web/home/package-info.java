/**
 * The home page: what there is to do, then how things stand. Each part is a class that says for whom it is; whoever
 * holds several roles gets the parts of all of them, none of them twice. A capability that brings work with it adds a
 * {@link org.mingjian.web.home.ToDos}, one that has figures to show adds a {@link org.mingjian.web.home.Section} and
 * its fragment in {@code WEB-INF/home}.
 */
@NullMarked
package org.mingjian.web.home;

import org.jspecify.annotations.NullMarked;
