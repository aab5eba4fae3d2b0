package org.yibaotong.citizens.wish;

/** How it was made sure that the guardian agrees (怎么核实的). */
public enum Verification {
    PAPER,
    IN_PERSON,
    TELEPHONE
}
