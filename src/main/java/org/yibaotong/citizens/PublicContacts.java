package org.yibaotong.citizens;

/** Proving that a telephone or an e-mail address is one's own (一次性代码), to see everything that is kept under it. */
public interface PublicContacts {

    /** Six digits go there. */
    void sendDigits(String contact);

    /** @return a pass that opens what is kept under it, for half an hour */
    String prove(String contact, String digits);

    /** As much of it as its owner needs to know it again. */
    String masked(String pass);
}
