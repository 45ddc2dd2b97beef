package org.mingjian.handling;

import java.util.Optional;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinion;

/** What those who use the machine know of and it does not: why something is not to be done with a matter now. */
public interface Hindrance {
    /** Empty if nothing stands in its way. */
    Optional<Rejection> of(DeedKind kind, Opinion opinion);
}
