package org.mingjian.web.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Shapes the session's cookie: out of reach of scripts, and only over TLS where the portal has it. That it is out of
 * reach of other sites stands in {@code payara-web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("MINGJIAN");
        cookie.setHttpOnly(true);
        cookie.setSecure(System.getProperty("mingjian.public.url", "").startsWith("https:"));
    }
}
