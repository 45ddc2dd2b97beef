package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.ExpenseStandard;
import org.mingjian.budget.StandardFacts;
import org.mingjian.budget.Standards;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** The standards of expenses; entering one, or correcting the one that is asked for. */
@Named
@RequestScoped
public class StandardsPage {
    @Inject
    private Standards standards;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private List<ExpenseStandard> all = List.of();
    private String code = "";
    private String name = "";
    private String unit = "";
    private @Nullable Money ceiling;
    private boolean hard;
    private @Nullable LocalDate from;
    private String basis = "";

    @PostConstruct
    void load() {
        all = standards.all();
        from = show.today();
        Optional.ofNullable(id).flatMap(standards::find).ifPresent(standard -> {
            code = standard.code();
            name = standard.name();
            unit = standard.unit();
            ceiling = standard.ceiling();
            hard = standard.hard();
            from = standard.effectiveFrom();
            basis = standard.basis();
        });
    }

    public List<ExpenseStandard> getRows() {
        return all;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void save() {
        StandardFacts facts = new StandardFacts(
                code.strip(),
                name.strip(),
                unit.strip(),
                requireNonNull(ceiling),
                hard,
                requireNonNull(from),
                basis.strip());
        if (id == null) {
            standards.enter(facts);
        } else {
            standards.correct(id, facts);
        }
        Outcome.to("/budget/standards", show.text("standard.saved"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(@Nullable Money ceiling) {
        this.ceiling = ceiling;
    }

    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
