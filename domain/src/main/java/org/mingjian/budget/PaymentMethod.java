package org.mingjian.budget;

/** How money left the fund. */
public enum PaymentMethod {
    TRANSFER,
    OFFICIAL_CARD,
    CASH
}
