package org.mingjian.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 《荣昌区行政执法监督员工作制度》 as printed on 2024-06-18, errors of drafting included. */
@ApplicationScoped
public class Regulation {
    private static final Pattern BEGINNING = Pattern.compile("(第[一二三四五六七八九十]{1,3}条)\\s+(.*)");
    private static final String ERRATUM = "erratum.";

    private final List<Article> articles = read();

    /** All 17 articles in their order. */
    public List<Article> articles() {
        return articles;
    }

    public Optional<Article> article(int number) {
        return articles.stream().filter(article -> article.number() == number).findFirst();
    }

    private static List<Article> read() {
        List<List<String>> texts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : lines()) {
            Matcher beginning = BEGINNING.matcher(line);
            if (beginning.matches()) {
                labels.add(beginning.group(1));
                texts.add(new ArrayList<>(List.of(beginning.group(2))));
            } else {
                texts.get(texts.size() - 1).add(line);
            }
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(new Article(i + 1, labels.get(i), texts.get(i), errata(i + 1)));
        }
        return List.copyOf(articles);
    }

    private static List<String> lines() {
        InputStream text = Objects.requireNonNull(Regulation.class.getResourceAsStream("regulation.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys are {@code erratum.ARTICLE.N}. */
    private static List<String> errata(int article) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.mingjian.regulation.errata");
        TreeMap<String, String> found = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(ERRATUM + article + "."))
                .forEach(key -> found.put(key, bundle.getString(key)));
        return List.copyOf(found.values());
    }
}
