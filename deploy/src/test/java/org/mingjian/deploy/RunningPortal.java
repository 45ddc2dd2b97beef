package org.mingjian.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One portal for all the test classes of a run that name it: it is started when the first test asks for it, and stopped
 * when the last class is done. Tests share its data, so each makes its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningPortal PORTAL = RunningPortal.demonstration();
 *
 * @Test
 * void is_well() {
 *     assertThat(PORTAL.get().status("/api/health")).contains(200);
 * }
 * }</pre>
 */
public final class RunningPortal implements BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(RunningPortal.class);

    private final String command;
    private ExtensionContext context;

    private RunningPortal(String command) {
        this.command = command;
    }

    /** A portal with the demonstration district in it. */
    public static RunningPortal demonstration() {
        return new RunningPortal("demo");
    }

    /** A portal as an office has it on its first day. */
    public static RunningPortal production() {
        return new RunningPortal("serve");
    }

    /** The portal, started if it is not. */
    public LaunchedPortal get() {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(command, RunningPortal::start, LaunchedPortal.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        this.context = context;
    }

    private static LaunchedPortal start(String command) {
        try {
            Path directories = Files.createDirectories(Path.of("target/it").toAbsolutePath());
            return LaunchedPortal.start(Files.createTempDirectory(directories, command), command, Postman.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
