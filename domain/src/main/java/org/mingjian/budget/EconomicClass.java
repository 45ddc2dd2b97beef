package org.mingjian.budget;

/**
 * An economic class of departments' budgets (部门预算支出经济分类).
 *
 * @param needsActivity whether what is spent must name the activity it is for; not so for office, print and equipment
 */
public record EconomicClass(String code, String name, boolean needsActivity) {
    /** Official entertainment (公务接待费): the fund never pays for it. */
    static final String ENTERTAINMENT = "30217";

    /** Code and name, as lists show it. */
    public String label() {
        return code + " " + name;
    }
}
