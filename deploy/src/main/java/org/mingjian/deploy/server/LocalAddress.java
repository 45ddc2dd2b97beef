package org.mingjian.deploy.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import org.mingjian.deploy.kernel.Refusal;

/** The address the portal listens on, as this machine reaches it. */
public final class LocalAddress {

    private static final int FIRST_FREE_FOR_ALL = 1024;

    private LocalAddress() {}

    /** The URL under which this machine reaches what listens there; loopback when that is every address. */
    public static String urlOf(InetSocketAddress listen) {
        InetAddress address = listen.getAddress();
        if (address.isAnyLocalAddress()) {
            return "http://127.0.0.1:" + listen.getPort();
        }
        String host = address.getHostAddress();
        return "http://" + (address instanceof Inet6Address ? "[" + host + "]" : host) + ":" + listen.getPort();
    }

    /** Refuses an address that is taken or not of this machine. */
    public static void requireFree(InetSocketAddress listen) {
        InetAddress address = listen.getAddress();
        try (ServerSocket socket = new ServerSocket(listen.getPort(), 1, address)) {
            socket.getLocalPort();
        } catch (IOException e) {
            if (!isOurs(address)) {
                throw Refusal.usage("MINGJIAN_ADDRESS 不是本机的地址：%s", address.getHostAddress());
            }
            if (listen.getPort() < FIRST_FREE_FOR_ALL) {
                throw Refusal.failure("不能使用端口 %d：1024 以下的端口请交给反向代理，或用 MINGJIAN_PORT 换一个。", listen.getPort());
            }
            throw Refusal.failure("端口 %d 已被占用：请停掉占用它的程序，或用 MINGJIAN_PORT 换一个。", listen.getPort());
        }
    }

    /** What the system says of a failed binding is in the language of its locale: asked of it are facts. */
    private static boolean isOurs(InetAddress address) {
        try {
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }
}
