package org.mingjian.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a document's chunks one after the other; the first missing chunk is the end. */
final class ChunkStream extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = new byte[0];
    private int position;
    private int next;
    private boolean ended;

    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return advance() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean advance() {
        while (position == current.length && !ended) {
            Optional<byte[]> chunk = chunks.apply(next++);
            ended = chunk.isEmpty();
            current = chunk.orElse(new byte[0]);
            position = 0;
        }
        return !ended;
    }
}
