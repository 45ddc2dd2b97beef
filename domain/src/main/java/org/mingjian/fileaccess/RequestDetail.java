package org.mingjian.fileaccess;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.evidence.LentFile;

/**
 * A request as far as the one who asks may know it.
 *
 * @param supervisor who has requested it, by name; for the bureau alone
 * @param matter the supervisor's matter for which she asks; not for the agency
 * @param alike how many requests she has made of this agency, or about this party, in the days before; for the bureau
 * @param open whether the one who asks may look at the files now
 */
public record RequestDetail(
        FileRequest request,
        String agency,
        @Nullable String supervisor,
        @Nullable Matter matter,
        List<Step> steps,
        List<LentFile> files,
        List<View> views,
        long alike,
        boolean open) {
    private static final int MANY = 3;

    /** A matter that a request belongs to. */
    public record Matter(long id, String number) {}

    /**
     * Something that was done with the request.
     *
     * @param by who did it, by name; for the bureau alone
     */
    public record Step(
            AccessDeed deed,
            Instant at,
            @Nullable String by,
            String words,
            @Nullable AccessRefusal reason) {}

    /**
     * A look at a file.
     *
     * @param page 0 where it was handed out
     * @param by who looked, by name; for the bureau alone
     */
    public record View(
            String file, int page, Instant at, @Nullable String by) {}

    public RequestDetail {
        steps = List.copyOf(steps);
        files = List.copyOf(files);
        views = List.copyOf(views);
    }

    /** Whether she has asked so often that the bureau should look why. */
    public boolean often() {
        return alike >= MANY;
    }
}
