package org.mingjian.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyFacts;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.KeepingAgencies;
import org.mingjian.opinion.AgencyDetail;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Entering an agency, or correcting what is entered; one that came with a ledger is given its kind here. */
@Named
@RequestScoped
public class AgencyEditPage {
    @Inject
    private AgencyRows rows;

    @Inject
    private Agencies agencies;

    @Inject
    private KeepingAgencies keeping;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private String name = "";
    private String shortName = "";
    private String kind = "";
    private String uscc = "";
    private String parent = "";
    private String contact = "";
    private String headName = "";
    private String phone = "";
    private @Nullable LocalDate validFrom;

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_AGENCIES);
        Optional.ofNullable(id).flatMap(rows::find).map(AgencyDetail::agency).ifPresent(agency -> {
            name = agency.name();
            shortName = orBlank(agency.shortName());
            kind = agency.kind() == AgencyKind.UNCONFIRMED ? "" : agency.kind().name();
            uscc = orBlank(agency.uscc());
            parent = orBlank(agency.parentId());
            contact = orBlank(agency.contact());
            headName = orBlank(agency.headName());
            phone = orBlank(agency.phone());
            validFrom = agency.validFrom();
        });
    }

    private static String orBlank(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Enters or corrects. */
    public void save() {
        AgencyFacts facts = new AgencyFacts(
                name.strip(),
                shortName.strip(),
                AgencyKind.valueOf(kind),
                uscc,
                parent.isEmpty() ? null : Long.valueOf(parent),
                contact.strip(),
                headName.strip(),
                phone.strip(),
                validFrom);
        long number;
        if (id == null) {
            number = keeping.enter(facts).id();
        } else {
            number = id;
            keeping.correct(number, facts);
        }
        Outcome.to("/agencies/show?id=" + number, show.text("agency.saved"));
    }

    public @Nullable Long getId() {
        return id;
    }

    /** All kinds but the one that waits to be decided. */
    public List<Choice> getKinds() {
        return Choice.of(
                Stream.of(AgencyKind.values())
                        .filter(one -> one != AgencyKind.UNCONFIRMED)
                        .toArray(AgencyKind[]::new),
                Optional.empty());
    }

    public List<Choice> getParents() {
        return Choice.of(
                agencies.choices(), choice -> String.valueOf(choice.id()), AgencyChoice::name, Optional.empty());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(String uscc) {
        this.uscc = uscc;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent == null ? "" : parent;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getHeadName() {
        return headName;
    }

    public void setHeadName(String headName) {
        this.headName = headName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
