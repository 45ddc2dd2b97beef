/**
 * What supervisors ask to consult, or to be told: requested, decided on by the bureau, provided by the agency, looked
 * at under a watermark with every look written down, given back.
 *
 * @article 7
 */
@NullMarked
package org.mingjian.fileaccess;

import org.jspecify.annotations.NullMarked;
