package org.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/articles.md against the code. */
class ArticlesTest {
    private static final Path PAGE = Path.of("..", "docs", "articles.md");
    private static final Pattern TAG = Pattern.compile("@article (\\d+(?:\\(\\d+\\))?)");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern ARTICLE = Pattern.compile("\\d+(?:\\(\\d+\\))?");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.substring(1).split("\\|"))
                .toList();
    }

    private static Map<String, Path> sources(String root) throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), file));
        }
        return sources;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    @Test
    void every_article_of_the_regulation_is_built_or_says_that_it_is_not() throws IOException {
        Set<String> articles = new TreeSet<>();
        for (String[] row : rows()) {
            Matcher matcher = ARTICLE.matcher(row[0]);
            while (matcher.find()) {
                articles.add(matcher.group().replaceAll("\\(.*", ""));
            }
            boolean built =
                    !found(NAME, row[2]).isEmpty() && !found(NAME, row[3]).isEmpty();
            assertThat(built || row[2].strip().equals("not built yet"))
                    .as(row[0])
                    .isTrue();
        }
        assertThat(articles).hasSize(17);
    }

    @Test
    void every_class_and_test_named_on_the_page_exists() throws IOException {
        Map<String, Path> code = sources("src/main/java");
        Map<String, Path> tests = sources("src/test/java");
        for (String[] row : rows()) {
            assertThat(code.keySet()).containsAll(found(NAME, row[2]));
            assertThat(tests.keySet()).containsAll(row.length > 3 ? found(NAME, row[3]) : Set.of());
        }
    }

    @Test
    void every_tag_in_the_code_stands_on_the_page() throws IOException {
        Map<String, Set<String>> page = new TreeMap<>();
        for (String[] row : rows()) {
            Matcher matcher = ARTICLE.matcher(row[0]);
            while (matcher.find()) {
                page.put(matcher.group(), found(NAME, row[2]));
            }
        }
        for (Map.Entry<String, Path> source : sources("src/main/java").entrySet()) {
            for (String article : found(TAG, Files.readString(source.getValue()))) {
                assertThat(page.getOrDefault(article, Set.of()))
                        .as("article " + article)
                        .contains(source.getKey());
            }
        }
    }
}
