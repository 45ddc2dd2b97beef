package org.mingjian.web.list;

import java.io.IOException;
import java.util.List;

/** A file that rows are written into, one after the other; it never holds all of them. */
interface RowFile extends AutoCloseable {
    /** Writes one row: texts, numbers and moments. */
    void row(List<Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
