package org.mingjian.deploy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjian.deploy.console.ImportCommand;
import org.mingjian.deploy.console.ReportCommand;
import org.mingjian.deploy.database.Installation;
import org.mingjian.deploy.kernel.HelpPage;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;
import org.mingjian.deploy.kernel.Settings;

/** Where the process begins: one command, one exit code, and never a stack trace on the terminal. */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Screen screen;

    private Launcher(Screen screen) {
        this.screen = screen;
    }

    /** Runs the command that the words name. */
    public static void main(String[] words) {
        System.setProperty("user.timezone", ZONE.getId());
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        // until there is a log, nobody but the screen writes to the terminal
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.exit(new Launcher(Screen.ofProcess()).run(List.of(words)));
    }

    private int run(List<String> words) {
        try {
            obey(words.isEmpty() ? "help" : words.get(0), words.isEmpty() ? words : words.subList(1, words.size()));
            return 0;
        } catch (Refusal refusal) {
            screen.complain(refusal.line());
            return refusal.exitCode();
        } catch (RuntimeException | Error defect) {
            LOG.log(Level.SEVERE, "defect", defect);
            screen.complain("内部错误 %s：%s。详见数据目录的 log/server.log。"
                    .formatted(defect.getClass().getSimpleName(), defect.getMessage()));
            return 1;
        }
    }

    private void obey(String command, List<String> words) {
        switch (command) {
            case "demo", "serve" -> {
                if (!words.isEmpty()) {
                    throw Refusal.usage("%s 没有参数：%s", command, String.join(" ", words));
                }
                session().keepRunning(command.equals("demo") ? Installation.DEMONSTRATION : Installation.PRODUCTION);
            }
            case "import" -> session().runOnce(ImportCommand.parse(words)::run);
            case "report" -> session().runOnce(ReportCommand.parse(words)::run);
            case "help", "--help", "-h" -> screen.out().print(HelpPage.text());
            default -> throw Refusal.usage("没有 %s 这个命令（./mingjian help 列出全部命令）。", command);
        }
    }

    private Session session() {
        return new Session(Settings.read(System.getenv(), Path.of("").toAbsolutePath()), screen, Clock.system(ZONE));
    }
}
