package org.mingjian.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a hash as its 64 characters. */
@Converter(autoApply = true)
public class Sha256Column implements AttributeConverter<@Nullable Sha256, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sha256 hash) {
        return hash == null ? null : hash.hex();
    }

    @Override
    public @Nullable Sha256 convertToEntityAttribute(@Nullable String hex) {
        return hex == null ? null : new Sha256(hex);
    }
}
