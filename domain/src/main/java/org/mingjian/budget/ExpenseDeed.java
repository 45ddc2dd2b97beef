package org.mingjian.budget;

/** What can be done about a request; shown to those alone who may. */
public enum ExpenseDeed {
    EDIT,
    WITHDRAW,
    APPROVE,
    CANCEL,
    PAY,
    REFUND
}
