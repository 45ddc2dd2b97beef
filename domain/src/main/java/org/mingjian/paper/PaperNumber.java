package org.mingjian.paper;

/** The number of a document (文号): each kind from 1 on in each year, without a gap. */
record PaperNumber(String prefix, int year, int serial) {
    @Override
    public String toString() {
        return prefix + "〔" + year + "〕" + serial + "号";
    }
}
