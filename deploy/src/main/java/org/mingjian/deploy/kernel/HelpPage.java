package org.mingjian.deploy.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The page that {@code ./mingjian help} prints. It is a text file because the start script prints it too, before
 * anything is built; the defaults of the settings are read from it, so that page and behaviour cannot differ.
 */
public final class HelpPage {

    private static final Pattern SETTING = Pattern.compile("^ {2}(MINGJIAN_\\w+) +(\\S+) +\\S", Pattern.MULTILINE);
    private static final String NONE = "-";
    private static final String TEXT = read();

    private HelpPage() {}

    /** The whole page. */
    public static String text() {
        return TEXT;
    }

    /** The names of the settings, in the order of the page. */
    static List<String> keys() {
        return SETTING.matcher(TEXT).results().map(line -> line.group(1)).toList();
    }

    static Optional<String> defaultOf(String key) {
        MatchResult line = SETTING.matcher(TEXT)
                .results()
                .filter(match -> match.group(1).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line in help.txt for " + key));
        return Optional.of(line.group(2)).filter(value -> !value.equals(NONE));
    }

    private static String read() {
        try (InputStream page = HelpPage.class.getResourceAsStream("help.txt")) {
            if (page == null) {
                throw new IllegalStateException("help.txt is missing");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
