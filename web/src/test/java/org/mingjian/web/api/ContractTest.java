package org.mingjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.ApiScope;
import org.mingjian.agency.AgencyKind;
import org.mingjian.batch.JobStatus;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Recency;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionState;
import org.mingjian.report.Dimension;
import org.mingjian.report.Metric;
import org.mingjian.report.ReportKind;
import org.mingjian.report.Span;
import org.mingjian.web.Show;

/** The description of the interface says what the code does, all of it and nothing else. */
class ContractTest {
    private static final Contract CONTRACT = new Contract();
    private static final JsonObject DOCUMENT = document();

    private static JsonObject document() {
        try (JsonReader reader = CanonicalJson.reader(CONTRACT.text())) {
            return reader.readObject();
        }
    }

    private static Operation operation(String id) {
        return CONTRACT.operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_ledger_may_be_as_large_by_program_as_by_page() throws Exception {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<max-file-size>" + LedgerImports.MOST_BYTES + "</max-file-size>");
        assertThat(CONTRACT.text()).contains("最大 " + (LedgerImports.MOST_BYTES >> 20) + " MB");
        assertThat(new Show().text("import.file.help")).contains((LedgerImports.MOST_BYTES >> 20) + " MB");
    }

    /** Every class of the package that answers under the version's path, found by looking and not by a list. */
    private static List<Method> methods() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target/classes/org/mingjian/web/api"))) {
            List<Method> methods = new ArrayList<>();
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .toList()) {
                Class<?> type = Class.forName("org.mingjian.web.api." + name.replace(".class", ""));
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> verb(method) != null)
                        .forEach(methods::add);
            }
            return methods;
        }
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElse(null);
    }

    @Test
    void everything_that_answers_is_described_and_everything_described_answers() throws Exception {
        Set<String> there = methods().stream()
                .map(method -> verb(method) + " " + ContractFilter.path(method.getDeclaringClass(), method))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CONTRACT.operations().stream().map(one -> one.method() + " v1" + one.path()))
                .containsExactlyInAnyOrderElementsOf(there)
                .hasSize(17);
    }

    @Test
    void parameters_that_the_code_reads_are_described_as_required() throws Exception {
        for (Method method : methods()) {
            Operation operation = CONTRACT.find(
                            verb(method),
                            ContractFilter.path(method.getDeclaringClass(), method)
                                    .substring("v1".length()))
                    .orElseThrow();
            Arrays.stream(method.getParameters())
                    .filter(one -> one.isAnnotationPresent(QueryParam.class))
                    .map(one -> one.getAnnotation(QueryParam.class).value())
                    .forEach(name -> assertThat(operation.parameters())
                            .as(operation.id() + " " + name)
                            .anyMatch(one -> one.name().equals(name) && one.required()));
            assertThat(operation.parameters().stream().filter(Parameter::inPath).map(one -> "{" + one.name() + "}"))
                    .allMatch(operation.path()::contains)
                    .hasSize(operation.path().contains("{") ? 1 : 0);
        }
    }

    @Test
    void each_operation_has_a_name_of_its_own_and_describes_what_may_come() {
        assertThat(CONTRACT.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
        assertThat(CONTRACT.operations()).allSatisfy(one -> {
            assertThat(one.summary()).isNotBlank();
            assertThat(one.json().getJsonObject("responses").keySet())
                    .contains("401", "403", "405", "406", "429", "500")
                    .containsAnyOf("200", "202");
            assertThat(one.json().getJsonArray("security")).hasSize(1);
            assertThat(one.example("https://x")).contains("https://x/api/v1/").doesNotContain("{id}");
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        walk(DOCUMENT, (name, value) -> {
            if (name.equals("$ref")) {
                references.add(((JsonString) value).getString());
            }
        });
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThatCode(() -> DOCUMENT.getValue(reference.substring(1))).doesNotThrowAnyException();
        });
        assertThat(DOCUMENT.getString("openapi")).isEqualTo("3.1.0");
    }

    private static void walk(JsonValue value, BiConsumer<String, JsonValue> visit) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                visit.accept(name, member);
                walk(member, visit);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> walk(item, visit));
        }
    }

    @Test
    void its_codes_are_those_of_the_code() {
        Map<String, Class<? extends Enum<?>>> kinds = Map.of(
                "state", OpinionState.class,
                "kind", AgencyKind.class,
                "reportKind", ReportKind.class,
                "stage", LedgerStage.class,
                "status", JobStatus.class,
                "span", Span.class,
                "by", Dimension.class);
        Set<String> seen = new HashSet<>();
        walk(DOCUMENT, (name, value) -> {
            if (kinds.containsKey(name) && value instanceof JsonObject schema && schema.containsKey("enum")) {
                seen.add(name);
                assertThat(strings(schema.getJsonArray("enum"))).as(name).isEqualTo(names(kinds.get(name)));
            }
        });
        assertThat(seen).contains("state", "kind", "stage", "status");
        assertThat(values("listOpinions", "state")).isEqualTo(names(OpinionState.class));
        assertThat(values("listOpinions", "order")).isEqualTo(names(OpinionOrder.class));
        assertThat(values("listOpinions", "span")).isEqualTo(names(Span.class));
        assertThat(values("listOpinions", "by")).isEqualTo(names(Dimension.class));
        assertThat(values("listOpinions", "metric"))
                .isEqualTo(Metric.counted().stream().map(Enum::name).toList());
        assertThat(values("listAgencies", "kind")).isEqualTo(names(AgencyKind.class));
        assertThat(values("listReports", "order")).isEqualTo(names(Recency.class));
        assertThat(values("listImports", "order")).isEqualTo(names(Recency.class));
    }

    private static List<String> values(String operation, String parameter) {
        return operation(operation).parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs((Function<JsonString, String>) JsonString::getString);
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    @ParameterizedTest
    @EnumSource(ApiScope.class)
    void each_scope_is_good_for_something(ApiScope scope) {
        assertThat(CONTRACT.operations()).anyMatch(one -> one.scopes().contains(scope));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void each_problem_is_explained(ProblemKind kind) {
        assertThat(new Show().text("api.problem." + kind)).isNotBlank();
        assertThat(Problem.of(kind).detail()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 1, true",
        "limit, 200, true",
        "limit, 0, false",
        "limit, 201, false",
        "limit, -1, false",
        "limit, 9999999999999999999, false",
        "limit, '', false",
        "state, ACCEPTED, true",
        "state, accepted, false",
        "from, 2024-02-29, true",
        "from, 2026-02-29, false",
        "from, +12026-02-2, false",
        "overdue, true, true",
        "overdue, false, false",
        "agency, 12x, false",
        "q, 扬尘, true",
        "at, a~2026~1, false",
        "view, 1, false"
    })
    void a_parameter_is_held_to_its_description(String name, String value, boolean holds) {
        jakarta.ws.rs.core.MultivaluedMap<String, String> sent = new jakarta.ws.rs.core.MultivaluedHashMap<>();
        sent.putSingle(name, value);
        if (holds) {
            operation("listOpinions").demand(sent);
        } else {
            assertThatExceptionOfType(Problem.Malformed.class)
                    .isThrownBy(() -> operation("listOpinions").demand(sent))
                    .satisfies(refused -> assertThat(refused.problem().more()).containsEntry("field", name));
        }
    }
}
