package org.mingjian.web.notification;

import java.util.Optional;

/** Where the subjects of notifications are shown. */
final class Subjects {
    private Subjects() {}

    /** A path within the portal; the home page for what is known no longer. */
    static String path(String subject) {
        int colon = subject.indexOf(':');
        String kind = colon < 0 ? subject : subject.substring(0, colon);
        String id = subject.substring(colon + 1);
        return switch (kind) {
            case "opinion" -> "/opinions/show?id=" + id;
            case "expense" -> "/expenses/show?id=" + id;
            case "file_request" -> "/files/show?id=" + id;
            case "demand" -> "/demands/show?id=" + id;
            case "obstruction" -> "/obstructions/show?id=" + id;
            case "interference" -> "/interference/show?id=" + id;
            case "recusal" -> "/recusals/show?id=" + id;
            case "report" -> "/reports/show?id=" + id;
            case "import" -> "/imports/show?id=" + id;
            case "waiting" -> "/imports/waiting";
            case "run" -> "/runs/show?id=" + id;
            case "schedule" -> "/runs/schedule";
            case "arrival" -> "/opinions/list";
            case "due" -> "/opinions/list?state=ACCEPTED&order=DUE_FIRST";
            case "due_reports" -> "/demands/list?state=AWAITING";
            case "user" -> "/people/show?id=" + id;
            case "supervisors" -> "/supervisors/list?state=SERVING";
            case "calendar" -> "/calendar/show?year=" + id;
            case "tokens" -> "/account/tokens";
            case "me" -> "/account/me";
            default -> "/";
        };
    }

    /** The number of a notification as forms send it. */
    static Optional<Long> number(String text) {
        return Optional.of(text).filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
