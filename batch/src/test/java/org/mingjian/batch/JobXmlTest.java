package org.mingjian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Holds for the definition of each job, those of the tests included. */
class JobXmlTest {
    private static final Set<String> BEANS = new ClassFileImporter()
            .importPackages("org.mingjian").stream()
                    .filter(type -> type.isAnnotatedWith(Named.class))
                    .map(JobXmlTest::beanName)
                    .collect(Collectors.toSet());

    static List<Path> definitions() throws IOException {
        List<Path> definitions = new ArrayList<>();
        for (String resources : List.of("src/main/resources", "src/test/resources")) {
            Path folder = Path.of(resources, "META-INF", "batch-jobs");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(definitions::add);
                }
            }
        }
        return definitions;
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void each_artifact_is_a_bean(Path definition) throws Exception {
        assertThat(BEANS).containsAll(attributes(definition, "*", "ref"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void a_job_is_named_as_its_file(Path definition) throws Exception {
        String name = definition.getFileName().toString().replaceFirst("\\.xml$", "");

        assertThat(attributes(definition, "job", "id")).containsExactly(new JobName(name).value());
    }

    /** The engine moves the checkpoint when it skips: what was read before in the same chunk would be lost. */
    @ParameterizedTest
    @MethodSource("definitions")
    void rows_are_rejected_by_processors_and_not_skipped_by_the_engine(Path definition) throws Exception {
        assertThat(elements(definition, "skippable-exception-classes")).isEmpty();
        assertThat(elements(definition, "retryable-exception-classes")).isEmpty();
    }

    /** What the server interrupted is restarted, so each job must be able to. */
    @ParameterizedTest
    @MethodSource("definitions")
    void each_job_can_be_restarted(Path definition) throws Exception {
        assertThat(attributes(definition, "job", "restartable")).doesNotContain("false");
    }

    private static List<String> attributes(Path definition, String element, String attribute) throws Exception {
        return elements(definition, element).stream()
                .filter(found -> found.hasAttribute(attribute))
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Path definition, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(definition.toFile());
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
    }
}
