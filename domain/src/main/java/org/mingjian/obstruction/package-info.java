/**
 * The register of refusals to cooperate: what a supervisor was refused, verified by the bureau, which alone judges
 * whether the agency's reason is justified.
 */
@NullMarked
package org.mingjian.obstruction;

import org.jspecify.annotations.NullMarked;
