package org.mingjian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.web.Show;

/** The trail can be narrowed to everything it has entries about, and says it in words. */
class AuditKindsTest {
    private static final Pattern SUBJECT = Pattern.compile("return \"([a-z_-]+):");

    @Test
    void the_kinds_are_those_that_events_are_about() {
        Set<String> kinds = Stream.of("../domain", "../batch", "../web")
                .flatMap(module -> files(Path.of(module, "src/main/java")))
                .filter(text -> text.contains("implements DomainEvent"))
                .flatMap(text -> SUBJECT.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(AuditKinds.ALL).containsExactlyInAnyOrderElementsOf(kinds);
        Show show = new Show();
        assertThat(AuditKinds.ALL)
                .allSatisfy(kind ->
                        assertThat(AuditKinds.name(kind, show)).isNotBlank().isNotEqualTo(kind));
    }

    private static Stream<String> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(AuditKindsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
