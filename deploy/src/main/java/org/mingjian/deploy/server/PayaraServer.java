package org.mingjian.deploy.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Trees;

/** Payara Micro with the portal in it, inside this process. There can be one in the life of a process. */
public final class PayaraServer implements AutoCloseable {

    private static final String NAME = "mingjian";
    private static final String ROOT = "/";
    private static final int ATTEMPTS = 2;
    private static final Logger LOG = Logger.getLogger(PayaraServer.class.getName());

    private final PayaraMicroBoot payara;

    private PayaraServer(PayaraMicroBoot payara) {
        this.payara = payara;
    }

    /**
     * Starts the server and returns when the portal answers.
     *
     * @param war the portal
     * @param properties what the portal is told
     * @param listen where to listen
     * @param data the folder in which the server unpacks itself, anew each time: a kept one deploys everything twice
     */
    public static PayaraServer start(Path war, PortalProperties properties, InetSocketAddress listen, DataFolder data) {
        properties.apply();
        Path root = data.root().resolve("payara");
        try {
            Trees.delete(root);
            BootFiles files = BootFiles.writeTo(data.run(), listen.getAddress());
            PayaraServer server = new PayaraServer(boot(listen.getPort(), root, files));
            if (!server.deploys(war) || !HealthProbe.at(listen).passes()) {
                server.close();
                throw Refusal.failure("门户没有部署成功，详见 %s。", data.serverLog());
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the portal, then the server. */
    @Override
    public void close() {
        try {
            payara.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            LOG.log(Level.INFO, "server had stopped already", e);
        }
    }

    /**
     * Twice at the most: Payara refers to the class loader of a deployment by a weak reference alone, and a collection
     * at the wrong moment fails it.
     */
    private boolean deploys(Path war) {
        PayaraMicroRuntime runtime = payara.getRuntime();
        return Stream.generate(() -> runtime.deploy(NAME, ROOT, war.toFile()))
                .limit(ATTEMPTS)
                .anyMatch(deployed -> deployed);
    }

    private static PayaraMicroBoot boot(int port, Path root, BootFiles files) {
        try {
            return PayaraMicroLauncher.create(new String[] {
                "--port",
                String.valueOf(port),
                "--rootdir",
                root.toString(),
                "--prebootcommandfile",
                files.preBoot().toString(),
                "--postbootcommandfile",
                files.postBoot().toString(),
                "--logproperties",
                files.logging().toString(),
                "--nohazelcast",
                "--disablephonehome"
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "boot", e);
            throw Refusal.failure("服务器没有启动：%s。详见数据目录的 log/server.log。", e);
        }
    }
}
