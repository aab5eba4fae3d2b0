package org.yibaotong.register.ledger;

import java.util.List;
import org.yibaotong.shared.Rows;

/**
 * The ledger as it is printed.
 *
 * @param isMore whether there are more than were counted
 * @param mayKeep whether whoever looks keeps the ledger, or only reads their own
 */
public record LedgerPage(
        CityStrip strip,
        LedgerFilter filter,
        Rows<Line> rows,
        boolean isMore,
        List<Choice> platforms,
        List<Saved> saved,
        String exportUrl,
        boolean mayKeep) {

    /** One account. What is not known is said in words. */
    public record Line(
            String url,
            String icon,
            String platform,
            String name,
            String sponsor,
            String tier,
            StateMark mark,
            String remark,
            String posted,
            boolean isSilent,
            String posts,
            String followers,
            String services) {}

    /** One value of a filter. */
    public record Choice(String value, String word, boolean chosen) {}

    /** A filter somebody keeps. */
    public record Saved(String id, String name, String query) {}
}
