package org.mingjian.reports.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one page for leadership: the head of the document, five figures, what needs attention and decision. */
record FrontPage(OfficialReport report) {
    private static final String LABEL = "<style fontName=\"公文黑体\">%s</style>";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CUTOFF = DateTimeFormatter.ofPattern("yyyy年M月d日HH时mm分");

    /** What stands above the rows. */
    Map<String, Object> head() {
        Map<String, Object> head = new HashMap<>();
        head.put("issuer", report.issuer());
        if (report.documentNumber() != null) {
            head.put("documentNumber", report.documentNumber());
        }
        head.put("title", report.title());
        head.put("addressee", report.addressee());
        head.put("lead", Markup.escape(report.lead()));
        head.put("draft", report.draft());
        for (int i = 0; i < report.keyFigures().size(); i++) {
            KeyFigure figure = report.keyFigures().get(i);
            String name = "figure" + (i + 1);
            head.put(name + ".label", figure.label());
            head.put(name + ".value", figure.value());
            head.put(name + ".note", note(figure));
        }
        return head;
    }

    /** Adds the page's rows, with as many items of the red list as asked for. */
    void addTo(Rows rows, int red) {
        addRedList(rows, red);
        addDecisions(rows);
        Remark change = report.change();
        rows.add(
                Row.Kind.FRONT_PARAGRAPH,
                LABEL.formatted(Markup.escape(change.label())) + Markup.escape(change.text()));
        rows.add(Row.Kind.FRONT_NOTE, footnote());
    }

    private void addRedList(Rows rows, int red) {
        rows.add(Row.Kind.FRONT_HEADING, "需要关注的事项" + extent(red));
        if (report.redList().isEmpty()) {
            report.attention().forEach(text -> rows.add(Row.Kind.FRONT_PARAGRAPH, Markup.escape(text)));
            return;
        }
        rows.beginTable(null, null);
        report.redList().stream().limit(red).forEach(item -> rows.add(Row.Kind.RED, Row.Content.of(item)));
        rows.endTable();
    }

    private String extent(int red) {
        if (red >= report.redTotal()) {
            return "";
        }
        String elsewhere = red < report.redList().size()
                ? "，附件1列出%d项".formatted(report.redList().size())
                : "";
        return "（共%d项，列出%d项%s）".formatted(report.redTotal(), red, elsewhere);
    }

    private void addDecisions(Rows rows) {
        rows.add(Row.Kind.FRONT_HEADING, "提请%s决定的事项".formatted(report.addressee()));
        List<String> decisions = report.decisions();
        if (decisions.isEmpty()) {
            rows.add(Row.Kind.FRONT_PARAGRAPH, "本期没有提请决定的事项。");
        }
        decisions.forEach(decision -> rows.add(Row.Kind.FRONT_PARAGRAPH, Markup.escape(decision)));
    }

    private String footnote() {
        return "注：%s全部口径见附件。数据截至%s，快照校验码%s。"
                .formatted(
                        report.frontNote(),
                        CUTOFF.format(report.cutoff().atZoneSameInstant(ZONE)),
                        shortened(report.snapshot()));
    }

    private static String shortened(String checksum) {
        return checksum.length() <= 12
                ? checksum
                : checksum.substring(0, 8) + "…" + checksum.substring(checksum.length() - 4);
    }

    private static String note(KeyFigure figure) {
        String change = (figure.direction().mark() + " " + figure.change()).strip();
        return "<style forecolor=\"%s\">%s</style>  %s"
                .formatted(figure.better().colour(), Markup.escape(change), Markup.escape(figure.comparison()));
    }
}
