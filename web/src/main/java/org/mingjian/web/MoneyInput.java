package org.mingjian.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;

/** Reads an amount of yuan as people write it: with or without separators, two decimals at the most. */
@FacesConverter("money")
public class MoneyInput implements Converter<Money> {
    private static final Pattern YUAN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    @Override
    public @Nullable Money getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,¥元]", "");
        if (!YUAN.matcher(plain).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, new Show().text("money.unreadable"), null));
        }
        return Money.of(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable Money money) {
        return money == null ? "" : money.toString();
    }
}
