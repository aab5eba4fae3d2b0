package org.yibaotong.register;

/** Who knows which accounts are being closed by a case (关停案卷). The account then goes on as its case does, and not as its filing. */
public interface ClosingCases {

    boolean isOpen(AccountId account);

    /** Whether its unit asks for that (关停申请), and nobody has the last word yet. */
    boolean isApplied(AccountId account);
}
