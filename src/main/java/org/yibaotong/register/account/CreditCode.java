package org.yibaotong.register.account;

import java.text.Normalizer;
import java.util.Locale;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** 统一社会信用代码: eighteen characters, the last of which is worked out from the others (GB 32100-2015). */
final class CreditCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 3;

    private CreditCode() {}

    /** Empty where it is not known. A slip of the pen is refused, for the check at the end does not fit then. */
    static String of(String typed) {
        var code = Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
        Refusal.unless(code.isEmpty() || isRight(code), "account.credit-code.wrong");
        return code;
    }

    private static boolean isRight(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            return false;
        }
        int weight = 1;
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += weight * SIGNS.indexOf(code.charAt(at));
            weight = weight * BASE % SIGNS.length();
        }
        int check = (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
        return SIGNS.charAt(check) == code.charAt(LENGTH - 1);
    }
}
