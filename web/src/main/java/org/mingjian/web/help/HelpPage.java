package org.mingjian.web.help;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** A topic of the user guide, which is written in {@code docs/guide}. */
@Named
@RequestScoped
public class HelpPage {
    private static final List<String> TOPICS = List.of(
            "index",
            "opinions",
            "reports",
            "regulation",
            "agencies",
            "supervisors",
            "imports",
            "runs",
            "people",
            "account",
            "notifications",
            "audit",
            "search");

    @Inject
    @Param
    private @Nullable String topic;

    private @Nullable String html;

    @PostConstruct
    void load() {
        html = Outcome.orMissing(Optional.of(topic == null ? TOPICS.get(0) : topic)
                .filter(TOPICS::contains)
                .map(HelpPage::rendered));
    }

    /** All topics, in the order of the menu. */
    public List<String> getTopics() {
        return TOPICS;
    }

    /** The topic as HTML; absent where there is none of that name. */
    public @Nullable String getHtml() {
        return html;
    }

    public boolean shows(String other) {
        return other.equals(topic == null ? TOPICS.get(0) : topic);
    }

    /** Which topic tells about a page, by the page's path. */
    public String of(String viewId) {
        String first = viewId.substring(1).split("[/.]", 2)[0];
        return TOPICS.contains(first) ? first : TOPICS.get(0);
    }

    private static String rendered(String topic) {
        try (InputStream text = HelpPage.class.getResourceAsStream(topic + ".md")) {
            if (text == null) {
                throw new IllegalStateException("the guide has no " + topic);
            }
            String markdown = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return HtmlRenderer.builder()
                    .escapeHtml(true)
                    .build()
                    .render(Parser.builder().build().parse(markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
