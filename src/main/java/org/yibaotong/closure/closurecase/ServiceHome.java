package org.yibaotong.closure.closurecase;

import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * Something people did through the account, and where they do it from now on (功能去向).
 *
 * @param home in words: a page, a counter; where it is given up, why nobody needs it any more
 * @param homeLink an address of the web, or {@code /services/12} of our own
 */
@Table(schema = "closure", name = "service")
public record ServiceHome(String name, String link, String home, String homeLink, String telephone, boolean givenUp) {

    private static final int NAME_LONGEST = 60;
    private static final int HOME_LONGEST = 200;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9-]{2,19}");

    public ServiceHome {
        name = PlainText.line(name);
        home = PlainText.line(home);
        homeLink = PlainText.line(homeLink);
        telephone = PlainText.line(telephone).replace(" ", "");
        Refusal.when(name.isEmpty(), "closure.service.without-name");
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "closure.service.too-long", NAME_LONGEST);
        Refusal.when(PlainText.length(home) > HOME_LONGEST, "closure.home.too-long", HOME_LONGEST);
        Refusal.unless(homeLink.isEmpty() || Links.isOneOrOurs(homeLink), "closure.home-link.not-a-link");
        Refusal.unless(telephone.isEmpty() || TELEPHONE.matcher(telephone).matches(), "closure.telephone.not-one");
    }

    static ServiceHome homeless(String name, String link) {
        return new ServiceHome(name, link, "", "", "", false);
    }

    ServiceHome movedTo(String home, String homeLink, String telephone, boolean givenUp) {
        var moved = new ServiceHome(name, link, home, givenUp ? "" : homeLink, givenUp ? "" : telephone, givenUp);
        Refusal.when(moved.home().isEmpty() && givenUp, "closure.home.without-reason");
        Refusal.when(moved.home().isEmpty(), "closure.home.missing");
        return moved;
    }

    boolean isSettled() {
        return !home.isEmpty();
    }
}
