package org.mingjian.batch.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What an archive for the test server takes along from the test's class path: the module itself and what it needs to
 * run.
 */
public final class Libraries {
    private static final Set<String> FOR_TESTS = Set.of("postgresql-", "assertj-core-", "byte-buddy-");

    private Libraries() {}

    public static WebArchive addTo(WebArchive archive) {
        Stream.concat(runtime().stream(), classPath().stream().filter(Libraries::belongsToTests))
                .distinct()
                .forEach(path -> add(archive, new File(path)));
        return archive;
    }

    private static void add(WebArchive archive, File library) {
        if (library.isFile()) {
            archive.addAsLibrary(library);
        } else {
            archive.addAsLibrary(ShrinkWrap.create(
                            ExplodedImporter.class,
                            library.toPath().getName(library.toPath().getNameCount() - 3) + ".jar")
                    .importDirectory(library)
                    .as(JavaArchive.class));
        }
    }

    private static List<String> runtime() {
        try {
            return List.of(Files.readString(Path.of(System.getProperty("mingjian.test.libraries")))
                    .strip()
                    .split(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator));
    }

    /** The module under test is on the class path as its classes or its jar, and not among its own dependencies. */
    private static boolean belongsToTests(String path) {
        String name = Path.of(path).getFileName().toString();
        return FOR_TESTS.stream().anyMatch(name::startsWith)
                || path.endsWith(File.separator + "classes")
                || name.matches("mingjian-[a-z]+-[^/]*\\.jar");
    }
}
