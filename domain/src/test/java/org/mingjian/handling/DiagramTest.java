package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.Texts;

/** The machine as it is drawn is the machine as it runs; {@code -Ddiagram=write} draws it anew. */
class DiagramTest {
    private static final Path PAGE = Path.of("../docs/handling.md");

    private static String drawn() {
        StringJoiner page = new StringJoiner("\n", "", "\n");
        page.add("# How a matter is handled").add("");
        page.add(
                        "Drawn from `DeedKind` by `DiagramTest` (`-Ddiagram=write`). A matter that is assigned shows the least")
                .add("advanced of its agencies' handlings.");
        page.add("").add("## The matter").add("").add("```mermaid").add("stateDiagram-v2");
        page.add("  [*] --> SUBMITTED")
                .add("  SUBMITTED --> REGISTERED: register")
                .add("  SUBMITTED --> WITHDRAWN: withdraw");
        for (DeedKind kind : DeedKind.values()) {
            if (!kind.ofHandling()) {
                kind.from().stream()
                        .sorted()
                        .forEach(from ->
                                page.add("  " + from + " --> " + (kind.to() == null ? from : kind.to()) + ": " + kind));
            }
        }
        page.add("```")
                .add("")
                .add("## One agency's handling")
                .add("")
                .add("```mermaid")
                .add("stateDiagram-v2");
        page.add("  [*] --> ASSIGNED");
        for (DeedKind kind : DeedKind.values()) {
            if (kind.ofHandling()) {
                page.add("  " + kind.handledFrom() + " --> " + kind.handledTo() + ": " + kind);
            }
        }
        page.add("```").add("").add("## Who does what").add("");
        page.add("| deed | in Chinese | permission | has to be told | article |")
                .add("|---|---|---|---|---|");
        for (DeedKind kind : DeedKind.values()) {
            String needs = kind.needs().stream().sorted().map(Need::name).collect(Collectors.joining(", "));
            page.add("| " + kind + " | " + Texts.of(kind) + " | " + kind.permission() + " | " + needs + " | "
                    + kind.article() + " |");
        }
        return page.toString();
    }

    @Test
    void the_machine_is_drawn_as_it_runs() throws IOException {
        if ("write".equals(System.getProperty("diagram"))) {
            Files.writeString(PAGE, drawn());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn());
    }
}
