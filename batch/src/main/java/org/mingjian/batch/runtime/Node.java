package org.mingjian.batch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of one server process. A restarted server is another node: what its predecessor held is not its own.
 *
 * @param host names the running operating system (and its process namespace), so that a process id means something
 */
record Node(String id, String host, long pid, Instant started) {
    private static final Duration CLOCK_STEPS = Duration.ofSeconds(2);

    static Node ofThisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return new Node(
                UUID.randomUUID().toString(),
                thisHost(),
                process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH));
    }

    /**
     * Whether the process has certainly ended, to be asked on the node's own host only. When in doubt it lives: then
     * its lease decides.
     */
    boolean hasEnded() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !isZombie())
                .filter(process -> !hasStartedLater(process))
                .isEmpty();
    }

    private boolean hasStartedLater(ProcessHandle process) {
        return process.info()
                .startInstant()
                .filter(other -> Duration.between(started, other).compareTo(CLOCK_STEPS) > 0)
                .isPresent();
    }

    /** Killed, but its parent has not asked how it ended, as happens in containers. */
    private boolean isZombie() {
        return read("/proc/" + pid + "/stat")
                .filter(stat -> stat.startsWith(" Z", stat.lastIndexOf(')') + 1))
                .isPresent();
    }

    /** What people call this machine; never asks the network. */
    static String hostName() {
        return read("/proc/sys/kernel/hostname")
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElse("localhost");
    }

    /** Without the kernel's word on who it is no two nodes share a host: then leases have to run out. */
    private static String thisHost() {
        return read("/proc/sys/kernel/random/boot_id")
                .flatMap(boot -> processNamespace().map(namespace -> boot + " " + namespace))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static Optional<String> read(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> processNamespace() {
        try {
            return Optional.of(
                    Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
