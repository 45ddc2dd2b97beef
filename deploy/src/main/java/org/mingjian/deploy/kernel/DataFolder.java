package org.mingjian.deploy.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation keeps on disk. Whoever starts a server takes its lock, which the
 * operating system releases when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private @Nullable FileLock lock;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Makes the folder and what must be in it, or refuses when that cannot be written. */
    public static DataFolder open(Path root) {
        DataFolder folder = new DataFolder(root);
        try {
            Files.createDirectories(root);
            Files.createDirectories(folder.log());
            createPrivate(folder.run());
            createPrivate(folder.secrets());
            Path probe = Files.createTempFile(root, ".write", null);
            Files.delete(probe);
            requireWritable(folder.serverLog());
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw Refusal.failure("数据目录 %s 用不了：%s 不是目录。请用 MINGJIAN_DATA 另指一个目录。", root, e.getFile());
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.failure("数据目录 %s 不可写（%s）。请改正权限，或用 MINGJIAN_DATA 另指一个目录。", root, reason(e));
        }
    }

    /**
     * Takes the lock of the folder, if no other process holds it. Held until this is closed.
     *
     * @return whether it is ours now
     */
    public boolean tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = tryLock(channel);
            if (lock == null) {
                channel.close();
            }
            return lock != null;
        } catch (IOException e) {
            throw Refusal.failure("数据目录 %s 不能加锁（%s）。", root, reason(e));
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** The files of the process that runs now: its lock, its address, its token. Only the owner reads them. */
    public Path run() {
        return root.resolve("run");
    }

    /** Passwords that the launcher made up. Only the owner reads them. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** The folder of the logs. */
    public Path log() {
        return root.resolve("log");
    }

    /** Where everything goes that server and libraries print. */
    public Path serverLog() {
        return log().resolve("server.log");
    }

    /** The reports that {@code demo} writes out. */
    public Path reports() {
        return root.resolve("reports");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.channel().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void requireWritable(Path file) throws IOException {
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
