package org.yibaotong.inspection.look;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What has to stand at the foot of a government website (页脚标识). */
public enum FootMark {
    /** 党政机关标识: a picture that links to where it can be verified. */
    AUTHORITY,
    SITE_CODE,
    ICP,
    PUBLIC_SECURITY,
    SPONSOR,
    CONTACT,
    /** 我为政府网站找错. */
    ERROR_REPORT;

    private static final Pattern CODE = Pattern.compile("网站标识码\\s*[:：]?\\s*[A-Za-z]{0,2}\\d{8,10}");
    private static final Pattern FILED = Pattern.compile("[\\u4e00-\\u9fa5]\\s*(?i:ICP)\\s*备\\s*\\d{5,12}\\s*号");
    private static final Pattern POLICE = Pattern.compile("[\\u4e00-\\u9fa5]公网安备\\s*\\d{10,14}");
    private static final Pattern HOST = Pattern.compile("主\\s*办\\s*(?:单位)?\\s*[:：]?\\s*[\\u4e00-\\u9fa5]{2,}");
    private static final Pattern REACH = Pattern.compile("联系(?:电话|方式|我们)|电话\\s*[:：]?\\s*[\\d(（]|值班电话");
    private static final Pattern ERRORS = Pattern.compile("政府网站\\s*找错");

    static Set<FootMark> missing(Document page) {
        var text = page.text();
        var missing = EnumSet.noneOf(FootMark.class);
        for (var one : values()) {
            if (!one.stands(page, text)) {
                missing.add(one);
            }
        }
        return missing;
    }

    private boolean stands(Document page, String text) {
        return switch (this) {
            case AUTHORITY -> leadsTo(page, "conac.cn");
            case SITE_CODE -> CODE.matcher(text).find();
            case ICP -> FILED.matcher(text).find();
            case PUBLIC_SECURITY -> POLICE.matcher(text).find();
            case SPONSOR -> HOST.matcher(text).find();
            case CONTACT -> REACH.matcher(text).find();
            case ERROR_REPORT -> ERRORS.matcher(text).find() || leadsTo(page, "zfwzgl.www.gov.cn");
        };
    }

    private static boolean leadsTo(Document page, String host) {
        return !page.select("[href*=%1$s], [src*=%1$s], [onclick*=%1$s]".formatted(host))
                .isEmpty();
    }
}
