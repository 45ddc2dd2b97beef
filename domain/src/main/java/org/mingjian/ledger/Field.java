package org.mingjian.ledger;

import java.util.Optional;

/** Our columns, under the names that mapping files use. */
public enum Field {
    EXTERNAL_NUMBER("externalNumber"),
    TITLE("title"),
    CONTENT("content"),
    SUBMITTER("submitter"),
    SUPERVISOR("supervisor"),
    PROBLEM_KIND_TEXT("problemKindText"),
    DOMAIN_TEXT("domainText"),
    OUTCOME_TEXT("outcomeText"),
    AGENCY_REPLY("agencyReply"),
    SUBMITTED("submitted"),
    ACCEPTED("accepted"),
    NOT_ACCEPTED("notAccepted"),
    REPLIED("replied"),
    CONCLUDED("concluded");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The name in mapping files. */
    public String key() {
        return key;
    }

    static Optional<Field> of(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
