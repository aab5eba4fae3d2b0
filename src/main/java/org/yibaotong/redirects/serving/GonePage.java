package org.yibaotong.redirects.serving;

import java.util.List;
import org.yibaotong.redirects.mapping.Choice;
import org.yibaotong.redirects.site.OldSite;

/**
 * What whoever comes to an old address sees (旧门里的一页): what was here, where it is now, and how to go on.
 *
 * @param words how it is done now, or why it was taken down
 * @param link where it leads, empty where there is none
 * @param linkName what is said on it
 * @param archived the kept copy, or empty
 * @param old the address asked for, as people read it and not as it was sent
 * @param site what the website was called; empty where it is ours
 * @param moved where one reads where each service of the site went, or empty
 */
public record GonePage(
        String title,
        String lead,
        String words,
        List<Choice> choices,
        String link,
        String linkName,
        String archived,
        String old,
        String site,
        String home,
        String homeName,
        String moved) {

    static GonePage of(OldSite site, String path, String title, String lead) {
        return new GonePage(
                title,
                lead,
                "",
                List.of(),
                "",
                "",
                "",
                site.host() + site.addresses().address(path),
                site.name(),
                site.home(),
                site.homeName(),
                moved(site));
    }

    /** The page of where each of its services went, which asks whether people found it. */
    private static String moved(OldSite site) {
        return site.account() == null ? "" : "/moved/" + site.account();
    }

    /** Of a code or short link with our own name, which belongs to no website that is somewhere else now. */
    GonePage ofOurs() {
        return new GonePage(title, lead, words, choices, link, linkName, archived, old, "", home, homeName, moved);
    }

    GonePage saying(String said) {
        return new GonePage(title, lead, said, choices, link, linkName, archived, old, site, home, homeName, moved);
    }

    GonePage choosing(List<Choice> several) {
        return new GonePage(title, lead, words, several, link, linkName, archived, old, site, home, homeName, moved);
    }

    GonePage leading(String to, String named) {
        return new GonePage(title, lead, words, choices, to, named, archived, old, site, home, homeName, moved);
    }

    GonePage archivedAt(String copy) {
        return new GonePage(title, lead, words, choices, link, linkName, copy, old, site, home, homeName, moved);
    }
}
