/**
 * Who changed what, when and from where. Knows no other capability: it observes domain events. Entries are only ever
 * added; the database refuses anything else.
 */
@NullMarked
package org.mingjian.audit;

import org.jspecify.annotations.NullMarked;
