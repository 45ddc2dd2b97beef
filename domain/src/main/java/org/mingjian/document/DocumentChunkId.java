package org.mingjian.document;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a chunk; a class and not a record because Jakarta Persistence 3.1 asks for a no-argument constructor. */
class DocumentChunkId implements Serializable {
    private long documentId;
    private int part;

    DocumentChunkId() {}

    DocumentChunkId(long documentId, int part) {
        this.documentId = documentId;
        this.part = part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentChunkId that && documentId == that.documentId && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, part);
    }
}
