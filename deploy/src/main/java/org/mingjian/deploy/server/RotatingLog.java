package org.mingjian.deploy.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A log file that is appended to and, when it is full, put aside as {@code .1}, {@code .2} and so on; the oldest go.
 */
final class RotatingLog extends OutputStream {

    private final Path file;
    private final long limit;
    private final int kept;
    private FileOutputStream out;
    private long size;

    /**
     * Opens the log.
     *
     * @param file where it is written
     * @param limit how many bytes the file may have
     * @param kept how many full files are kept beside it
     */
    RotatingLog(Path file, long limit, int kept) throws IOException {
        this.file = file;
        this.limit = limit;
        this.kept = kept;
        this.out = new FileOutputStream(file.toFile(), true);
        this.size = Files.size(file);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (size > 0 && size + length > limit) {
            rotate();
        }
        out.write(bytes, offset, length);
        size += length;
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private void rotate() throws IOException {
        out.close();
        for (int i = kept - 1; i >= 1; i--) {
            moveIfThere(aside(i), aside(i + 1));
        }
        moveIfThere(file, aside(1));
        out = new FileOutputStream(file.toFile(), true);
        size = 0;
    }

    private Path aside(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
