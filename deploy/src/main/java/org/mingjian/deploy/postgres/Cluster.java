package org.mingjian.deploy.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.deploy.kernel.PrivateFile;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Trees;

/**
 * The files of a database cluster and the commands that make and serve it. A folder with this name is complete: a
 * cluster is made beside it and moved here last.
 *
 * @param folder the cluster's folder
 * @param binaries the programs
 * @param account who runs them
 * @param output where they print until they have a log of their own
 */
record Cluster(Path folder, Binaries binaries, Account account, Path output) {

    /** Whether it must be made first. */
    boolean absent() {
        return !Files.isDirectory(folder);
    }

    /** Makes the cluster, with passwords demanded from everybody. */
    void create(String superuserPassword) throws IOException {
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Path password = fresh.resolveSibling(fresh.getFileName() + ".password");
        Trees.delete(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        PrivateFile.write(password, superuserPassword);
        try {
            account.own(fresh);
            account.own(password);
            account.requireReach(fresh);
            int exit = run(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions"));
            if (exit != 0) {
                throw Refusal.failure("内置数据库没有建成（initdb 退出码 %d），详见 %s。", exit, output);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses a cluster that another major version has made. */
    void requireVersion() throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION"), StandardCharsets.US_ASCII)
                .strip();
        String here = binaries.home().getFileName().toString().replaceFirst("^.*-(\\d+)\\.[\\d.]+$", "$1");
        if (here.matches("\\d+") && !here.equals(made)) {
            throw Refusal.failure(
                    "数据目录里的内置数据库是 PostgreSQL %s，本程序带的是 %s：请按 docs/operations.md 的“Upgrade”转移数据。", made, here);
        }
    }

    /** Starts the server as a child of this process, in a session of its own: Ctrl-C on the terminal is ours alone. */
    Process serve(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(account.prefix());
        command.addAll(List.of(binaries.program("postgres"), "-D", folder.toString()));
        for (String option : options(port)) {
            command.addAll(List.of("-c", option));
        }
        return builder(command).start();
    }

    private static List<String> options(int port) {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=100",
                "shared_buffers=128MB",
                "idle_in_transaction_session_timeout=10min",
                "password_encryption=scram-sha-256",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "lc_messages=C",
                "logging_collector=on",
                "log_directory=log",
                "log_filename=postgres-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "log_rotation_size=0");
    }

    private int run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(account.prefix());
        whole.addAll(command);
        try {
            return builder(whole).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        File log = output.toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("MINGJIAN_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
