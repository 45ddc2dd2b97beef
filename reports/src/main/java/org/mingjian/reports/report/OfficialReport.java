package org.mingjian.reports.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one official report, as a frozen snapshot gives it: one page for leadership, the chapters, the annexes.
 *
 * @param issuer the authority at the head and foot of the document: 重庆市荣昌区司法局
 * @param documentNumber 荣昌司发〔2026〕31号, null before one is given
 * @param title 关于2026年上半年行政执法监督员工作情况的报告; a line break in it is kept
 * @param addressee 区政府, without the colon
 * @param periods the names of the half-years that breakdowns compare; null where there are no breakdowns
 * @param draft whether 草稿 stands across every page
 * @param demonstration whether 演示数据 stands across every page
 * @param lead who, under what, with which result, in one paragraph
 * @param keyFigures the five figures of the front page
 * @param redList what leadership must look at, worst first; the front page shows as many as it has room for, and an
 *     annex shows all if that is not all
 * @param redTotal how many there are in all, at least as many as the red list has
 * @param decisions what leadership is asked to decide
 * @param attention what else leadership must look at; that there is nothing, where there is nothing
 * @param change what changed since the last report, in one sentence
 * @param frontNote the definitions of the front page's own figures, in a line or two
 * @param chapters the body
 * @param annexes before the definitions
 * @param definitions the one definition of every figure
 * @param notes remarks on the figures of this period, such as years the calendar does not reach
 * @param snapshot the SHA-256 of the figures, in hexadecimal
 * @param cutoff until when data was taken in
 * @param dated the date the document bears
 */
public record OfficialReport(
        String issuer,
        @Nullable String documentNumber,
        String title,
        String addressee,
        @Nullable Periods periods,
        boolean draft,
        boolean demonstration,
        String lead,
        List<KeyFigure> keyFigures,
        List<RedItem> redList,
        int redTotal,
        List<String> attention,
        List<String> decisions,
        Remark change,
        String frontNote,
        List<Chapter> chapters,
        List<Annex> annexes,
        List<Definition> definitions,
        List<String> notes,
        String snapshot,
        OffsetDateTime cutoff,
        LocalDate dated) {
    private static final int FIGURES = 5;

    public OfficialReport {
        keyFigures = List.copyOf(keyFigures);
        redList = List.copyOf(redList);
        decisions = List.copyOf(decisions);
        attention = List.copyOf(attention);
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
        definitions = List.copyOf(definitions);
        notes = List.copyOf(notes);
        if (keyFigures.size() != FIGURES) {
            throw new IllegalArgumentException("five key figures, not " + keyFigures.size());
        }
        if (redTotal < redList.size()) {
            throw new IllegalArgumentException("red total " + redTotal + " is less than the list: " + redList.size());
        }
    }
}
