package org.mingjian.web.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Writes what there is to choose from: lists of agencies are long, and a component for each is slow. */
@FacesComponent("mingjian.options")
public class OptionsComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "mingjian";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        for (Object choice : Objects.requireNonNull((List<?>) getAttributes().get("of"))) {
            option(out, (Choice) choice);
        }
    }

    private void option(ResponseWriter out, Choice choice) throws IOException {
        out.startElement("option", this);
        out.writeAttribute("value", choice.value(), null);
        if (choice.chosen()) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(choice.label(), null);
        out.endElement("option");
    }
}
