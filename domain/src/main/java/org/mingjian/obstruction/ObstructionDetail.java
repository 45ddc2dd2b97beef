package org.mingjian.obstruction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.evidence.ProofFile;

/**
 * A refusal as far as the one who asks may know it.
 *
 * @param supervisor who was refused, by name; for the bureau alone
 * @param files what she has added; never for the agency
 * @param verifier who has verified it, by name; for the bureau alone
 */
public record ObstructionDetail(
        Obstruction record,
        String agency,
        @Nullable String supervisor,
        List<ProofFile> files,
        @Nullable String verifier) {
    public ObstructionDetail {
        files = List.copyOf(files);
    }
}
