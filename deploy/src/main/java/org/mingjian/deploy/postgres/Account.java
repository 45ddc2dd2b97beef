package org.mingjian.deploy.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mingjian.deploy.kernel.Refusal;

/**
 * The account of the operating system under which PostgreSQL runs. It refuses to be root, so root hides what it is in a
 * user namespace; where containers forbid those it becomes another user.
 *
 * @param prefix what stands before each command
 * @param uid the user who must own the cluster; the current one when negative
 */
record Account(List<String> prefix, int uid) {

    private static final int NOBODY = 65_534;
    private static final int ROOT = 0;
    private static final int PROBE_SECONDS = 10;

    /** An ordinary user stays what she is. */
    static final Account ORDINARY = new Account(List.of(), -1);

    /** Root without being seen as root: files still belong to root. */
    static final Account NAMESPACE = new Account(List.of("unshare", "-U", "--"), -1);

    static Account of(int uid) {
        String id = String.valueOf(uid);
        return new Account(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--"), uid);
    }

    /** The account that fits this process and the cluster that may be there already. */
    static Account choose(Path cluster) throws IOException {
        if (ownerOf(Path.of("/proc/self")) != ROOT) {
            return ORDINARY;
        }
        int owner = Files.exists(cluster) ? ownerOf(cluster) : ROOT;
        if (owner != ROOT) {
            return of(owner);
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        Account nobody = of(NOBODY);
        if (works(nobody)) {
            return nobody;
        }
        throw Refusal.failure("内置数据库不能以 root 运行，而本机既不许用户命名空间（unshare -U），也没有 setpriv。请换普通用户运行，或设置 MINGJIAN_DB_URL。");
    }

    /** Gives the folder with all that is in it to this account, if it is not the current one. */
    void own(Path folder) throws IOException {
        if (uid < 0) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", uid);
                Files.setAttribute(path, "unix:gid", uid);
            }
        }
    }

    /** Refuses when this account cannot reach the folder. */
    void requireReach(Path folder) {
        if (uid >= 0 && !succeeds(this, "test", "-x", folder.toString())) {
            throw Refusal.failure("内置数据库以用户 %d 运行，进不了 %s。请用 MINGJIAN_DATA 指向该用户能进入的目录，或换普通用户运行。", uid, folder);
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean works(Account account) {
        return succeeds(account, "true");
    }

    private static boolean succeeds(Account account, String... command) {
        try {
            Process process = new ProcessBuilder(Stream.concat(account.prefix.stream(), Stream.of(command))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
