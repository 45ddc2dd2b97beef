package org.mingjian.deploy.server;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files Payara Micro is given at its start. */
record BootFiles(Path preBoot, Path postBoot, Path logging) {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String COMPRESSED = "text/html,text/xml,text/plain,text/css,text/javascript,"
            + "application/javascript,application/json,application/xml,image/svg+xml";

    static BootFiles writeTo(Path folder, InetAddress address) throws IOException {
        return new BootFiles(
                write(folder.resolve("pre-boot.txt"), preBootCommands(address)),
                write(folder.resolve("post-boot.txt"), postBootCommands()),
                write(folder.resolve("logging.properties"), loggingProperties()));
    }

    private static List<String> preBootCommands(InetAddress address) {
        return List.of(
                LISTENER + "address=" + address.getHostAddress(),
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=" + COMPRESSED,
                HTTP + "xpowered-by=false",
                HTTP + "server-header=false",
                // one node keeps sessions to itself, whatever web.xml says of distribution
                "set configs.config.server-config.availability-service.web-container-availability.availability-enabled=false");
    }

    private static List<String> postBootCommands() {
        return List.of("create-managed-executor-service --corepoolsize=16 --maximumpoolsize=16"
                + " --threadlifetimeseconds=0 concurrent/batch");
    }

    private static List<String> loggingProperties() {
        return List.of(
                "handlers=java.util.logging.ConsoleHandler",
                "java.util.logging.ConsoleHandler.level=ALL",
                "java.util.logging.ConsoleHandler.encoding=UTF-8",
                "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                ".level=INFO",
                "com.hazelcast.level=WARNING",
                "fish.payara.nucleus.util.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING");
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
