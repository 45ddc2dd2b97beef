package org.mingjian.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session; by POST only, so that no link can do it. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {
    @Inject
    private Session session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        session.end();
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
