package org.mingjian.web.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.web.Show;

/** Writes the rows of a list: most of a page's time went into components for each cell. The writer escapes. */
@FacesComponent("mingjian.rows")
public class RowsComponent extends UIComponentBase {
    private static final Show SHOW = new Show();

    @Override
    public String getFamily() {
        return "mingjian";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ListView list = Objects.requireNonNull((ListView) getAttributes().get("of"));
        ResponseWriter out = faces.getResponseWriter();
        String context = faces.getExternalContext().getRequestContextPath();
        out.startElement("tbody", this);
        for (ListView.Row row : list.rows()) {
            out.startElement("tr", this);
            pick(out, row);
            for (ListView.Shown shown : row.cells()) {
                cell(out, shown, context);
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
    }

    private void pick(ResponseWriter out, ListView.Row row) throws IOException {
        out.startElement("td", this);
        out.writeAttribute("class", "pick", null);
        out.startElement("input", this);
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", "id", null);
        out.writeAttribute("form", "picked", null);
        out.writeAttribute("value", row.id(), null);
        out.writeAttribute(
                "aria-label", SHOW.text("list.pick", row.cells().get(0).cell().text()), null);
        out.endElement("input");
        out.endElement("td");
    }

    private void cell(ResponseWriter out, ListView.Shown shown, String context) throws IOException {
        out.startElement("td", this);
        out.writeAttribute("class", shown.heading().css(), null);
        out.writeAttribute("data-label", shown.heading().label(), null);
        boolean title = shown.heading().css().equals("title");
        if (!title && shown.note() != null) {
            out.startElement("span", this);
        }
        value(out, shown.cell(), context);
        Cell note = shown.note();
        if (note != null && !note.text().isEmpty()) {
            out.startElement("small", this);
            value(out, note, context);
            out.endElement("small");
        }
        if (!title && shown.note() != null) {
            out.endElement("span");
        }
        out.endElement("td");
    }

    private void value(ResponseWriter out, Cell cell, String context) throws IOException {
        if (cell.isFolded()) {
            out.startElement("details", this);
            out.startElement("summary", this);
            out.writeText(SHOW.text("list.unfold"), null);
            out.endElement("summary");
            out.writeText(cell.text(), null);
            out.endElement("details");
            return;
        }
        String element = cell.href() != null ? "a" : cell.look() != null ? "span" : null;
        if (element != null) {
            out.startElement(element, this);
            attribute(out, "href", cell.href() == null ? null : context + cell.href());
            attribute(out, "class", cell.look());
        }
        for (SearchTerms.Piece piece : cell.pieces()) {
            if (piece.hit()) {
                out.startElement("mark", this);
            }
            out.writeText(piece.text(), null);
            if (piece.hit()) {
                out.endElement("mark");
            }
        }
        if (element != null) {
            out.endElement(element);
        }
    }

    private static void attribute(ResponseWriter out, String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }
}
