package org.yibaotong.inspection.overview;

import java.util.List;
import java.util.Locale;
import org.yibaotong.web.Words;

/** The levels of units (层级) in their fixed order, by the codes of the ledger. */
public final class Tiers {

    public static final List<String> ALL = List.of("CITY", "DISTRICT", "STREET", "COMMUNITY");

    private Tiers() {}

    public static String word(String code, Words words) {
        return words.of("tier." + code.toLowerCase(Locale.ROOT));
    }
}
