package org.yibaotong.portal.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.portal.units.NamedUnits.Link;
import org.yibaotong.register.PublicAccounts.PublicAccount;

/**
 * All that is public of a unit.
 *
 * @param name in full; where several are called the same, the name they share
 * @param above what it belongs to
 * @param below what belongs to it
 * @param moreAccounts where all its accounts are looked for when there are more than stand here, or null
 * @param newer the address of the page before, or null
 * @param older the address of the next page, or null
 */
public record UnitPage(
        String name,
        List<Link> above,
        List<PublicService> services,
        List<PublicAccount> accounts,
        @Nullable String moreAccounts,
        List<Line> news,
        List<Link> below,
        @Nullable String newer,
        @Nullable String older) {

    /** @param shows what there is to see besides words, or empty */
    public record Line(String url, String headline, String summary, String topic, String day, String shows) {}

    public boolean isEmpty() {
        return services.isEmpty() && accounts.isEmpty() && news.isEmpty();
    }
}
