package org.yibaotong.register.account;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * Somebody who answers for an account (联系人).
 *
 * @param telephone digits and dashes, or the mailbox an account was opened with; empty where it is not known
 */
public record Contact(Duty duty, String name, String telephone) {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d-]{4,18}(?:转\\d{1,6})?");
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern ASIDE = Pattern.compile("[\\s()]");
    private static final Pattern DASH = Pattern.compile("[—–‐－]");
    private static final int NAME_LONGEST = 30;
    private static final int SHOWN = 4;

    public Contact {
        name = PlainText.line(name);
        telephone = plain(telephone);
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "account.contact.name-too-long", NAME_LONGEST);
        Refusal.when(
                !telephone.isEmpty() && !isReachable(duty, telephone), "account.contact.telephone-wrong", telephone);
        Refusal.when(name.isEmpty() && !telephone.isEmpty(), "account.contact.name-missing");
    }

    private static boolean isReachable(Duty duty, String telephone) {
        return TELEPHONE.matcher(telephone).matches()
                || (duty == Duty.HOLDER && MAILBOX.matcher(telephone).matches());
    }

    public boolean isEmpty() {
        return name.isEmpty();
    }

    /** Enough to tell one number from another, not enough to call it. */
    public String masked() {
        int hidden = telephone.length() - SHOWN;
        return hidden < SHOWN ? "" : telephone.substring(0, Math.min(3, hidden)) + "****" + telephone.substring(hidden);
    }

    private static String plain(String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        var line = PlainText.line(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return DASH.matcher(ASIDE.matcher(line).replaceAll("")).replaceAll("-");
    }
}
