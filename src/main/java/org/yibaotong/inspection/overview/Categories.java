package org.yibaotong.inspection.overview;

import java.util.List;
import java.util.Locale;
import org.yibaotong.web.Words;

/** The kinds of units (单位类别) in their fixed order, by the codes of the ledger. */
public final class Categories {

    public static final List<String> ALL = List.of(
            "PARTY", "GOVERNMENT", "INSTITUTION", "SCHOOL", "HOSPITAL", "COMPANY", "MASS_ORGANISATION", "GRASSROOTS");

    private Categories() {}

    public static String word(String code, Words words) {
        return words.of("category." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
