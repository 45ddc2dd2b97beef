package org.mingjian.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a request really comes from: the address of the connection, or what a trusted proxy (setting
 * {@code mingjian.trusted.proxies}, addresses separated by commas) says of it. What anybody else claims is not
 * believed.
 */
@ApplicationScoped
public class ClientAddress {
    private final Set<String> proxies = Arrays.stream(
                    System.getProperty("mingjian.trusted.proxies", "").split(","))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toSet());

    /** The nearest address that is not one of our proxies. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        List<String> hops = Arrays.asList(forwarded.split(","));
        Collections.reverse(hops);
        for (String hop : hops) {
            if (!proxies.contains(address) || hop.isBlank()) {
                break;
            }
            address = hop.strip();
        }
        return address;
    }
}
