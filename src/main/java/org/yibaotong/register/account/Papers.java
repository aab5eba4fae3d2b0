package org.yibaotong.register.account;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is written about it elsewhere (手续).
 *
 * @param approval 批准文号
 * @param filingNumber 备案号
 * @param siteCode 网站标识码, ten characters
 * @param icp ICP备案号
 * @param publicSecurity 公安备案号
 */
public record Papers(
        @Nullable LocalDate openedOn,
        String approval,
        String filingNumber,
        String siteCode,
        String icp,
        String publicSecurity) {

    public static final Papers NONE = new Papers(null, "", "", "", "", "");

    private static final Pattern SITE_CODE = Pattern.compile("[A-Za-z0-9]{10}");
    private static final int LONGEST = 60;

    public Papers {
        approval = number(approval, "account.approval.too-long");
        filingNumber = number(filingNumber, "account.filing-number.too-long");
        siteCode = number(siteCode, "account.site-code.wrong");
        icp = number(icp, "account.icp.too-long");
        publicSecurity = number(publicSecurity, "account.public-security.too-long");
        Refusal.when(!siteCode.isEmpty() && !SITE_CODE.matcher(siteCode).matches(), "account.site-code.wrong");
    }

    private static String number(String typed, String tooLong) {
        var number = PlainText.line(typed);
        Refusal.when(PlainText.length(number) > LONGEST, tooLong, LONGEST);
        return number;
    }
}
