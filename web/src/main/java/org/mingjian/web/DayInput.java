package org.mingjian.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day as browsers send it, 2026-11-23, and nothing else. */
@FacesConverter("day")
public class DayInput implements Converter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (DAY.matcher(text.strip()).matches()) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            throw new ConverterException(said(), e);
        }
        throw new ConverterException(said());
    }

    private static FacesMessage said() {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, new Show().text("day.unreadable"), null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
