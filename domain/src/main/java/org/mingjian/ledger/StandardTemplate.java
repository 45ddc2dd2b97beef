package org.mingjian.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;

/** The ledger we would like to get: our columns under our names, and the mapping that is ready for it (标准模板). */
public final class StandardTemplate {
    /** The name of its mapping. */
    public static final String NAME = Texts.of("StandardTemplate.name");

    private static final String AGENCY = Texts.of("StandardTemplate.agency");

    private StandardTemplate() {}

    /** Its headings: the agency stands behind the title. */
    public static List<String> headings() {
        return line(field -> Texts.of(field), AGENCY);
    }

    /** A row that shows how it is filled in. */
    public static List<String> example() {
        return line(
                field -> Texts.of("StandardTemplate.example." + field), Texts.of("StandardTemplate.example.agency"));
    }

    private static List<String> line(Function<Field, String> cell, String agency) {
        return Arrays.stream(Field.values())
                .flatMap(field ->
                        field == Field.TITLE ? Stream.of(cell.apply(field), agency) : Stream.of(cell.apply(field)))
                .toList();
    }

    /** The mapping file for it. */
    public static String mapping() {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            columns.put(field, Texts.of(field));
        }
        return new MappingDraft(
                        NAME,
                        columns,
                        AgencyWay.COLUMN,
                        AGENCY,
                        "",
                        List.of(),
                        "",
                        "",
                        NewAgencies.COLLECT,
                        MappingDraft.blank().dateFormats(),
                        DistrictTime.ZONE.getId())
                .json();
    }
}
