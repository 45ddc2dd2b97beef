package org.mingjian.recusal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name of a unit or person as names are compared: full or half width, brackets, blanks, the district before it and
 * how a company's form is written do not matter.
 */
record PartyName(String key) {
    private static final List<String> PLACES = List.of("重庆市荣昌区", "重庆荣昌区", "荣昌区", "重庆市", "重庆", "区");
    private static final int SHORTEST = 2;

    static PartyName of(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{S}]", "")
                .replace("有限责任公司", "公司")
                .replace("有限公司", "公司");
        String rest = PLACES.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(place -> key.substring(place.length()))
                .orElse(key);
        return new PartyName(rest.length() < SHORTEST ? key : rest);
    }

    /** The names in a field that may hold several. */
    static List<PartyName> all(String names) {
        return Arrays.stream(names.split("[、，,；;\\n]"))
                .map(PartyName::of)
                .filter(name -> !name.key.isEmpty())
                .collect(Collectors.toList());
    }
}
