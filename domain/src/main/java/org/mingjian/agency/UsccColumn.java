package org.mingjian.agency;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a unified social credit code as its 18 characters. */
@Converter(autoApply = true)
public class UsccColumn implements AttributeConverter<@Nullable Uscc, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Uscc uscc) {
        return uscc == null ? null : uscc.code();
    }

    @Override
    public @Nullable Uscc convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Uscc(code);
    }
}
