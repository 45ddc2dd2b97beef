package org.mingjian.deploy.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks the portal whether it is well: Payara reports itself ready even when the deployment has failed.
 *
 * @param health the address to ask
 */
record HealthProbe(URI health) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    static HealthProbe at(InetSocketAddress listen) {
        return new HealthProbe(URI.create(LocalAddress.urlOf(listen) + "/api/health"));
    }

    /** Waits until the portal is well, or says that it has failed. */
    boolean passes() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(PAUSE.multipliedBy(10)).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            int status = status(client);
            if (status == OK || status == NOT_FOUND) {
                return status == OK;
            }
            pause();
        }
        return false;
    }

    private int status(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_FOUND;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
