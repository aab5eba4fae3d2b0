package org.yibaotong.register.intake;

import java.util.List;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;

/** What the ledger would say of a known account, and who would answer for it. */
record Merged(Details details, List<Contact> people) {}
