package org.yibaotong.redirects.serving;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.redirects.hit.Visits;
import org.yibaotong.redirects.mapping.Choice;
import org.yibaotong.redirects.serving.Doors.Door;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.Rule;

/**
 * Decides what an old address is answered with, in this order: what robots ask for, the rule of the whole site, its home page, its
 * mapping, and for what nobody knows a page that says where the site went.
 */
@Component
class Serving {

    private static final int FOR_GOOD = 301;
    private static final int FOR_NOW = 302;
    private static final int SEVERAL = 300;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Doors doors;
    private final SiteMap siteMap;
    private final Visits visits;

    Serving(Doors doors, SiteMap siteMap, Visits visits) {
        this.doors = doors;
        this.siteMap = siteMap;
        this.visits = visits;
    }

    /** @param path as it was sent, with all its escapes */
    Answer answer(Door door, String path, @Nullable String query) {
        return switch (path) {
            case "/robots.txt" -> siteMap.robots(door.site());
            case "/sitemap.xml" -> siteMap.of(door.site(), doors.edition());
            default -> asked(door, path, query);
        };
    }

    private Answer asked(Door door, String path, @Nullable String query) {
        var site = door.site();
        var sent = query == null ? path : path + "?" + query;
        var address = site.addresses().address(sent);
        var answer = named(door, answer(door, site, sent, address.value()));
        if (!door.isPreview()) {
            visits.count(
                    site.number(),
                    address.isTooLong() ? "" : address.value(),
                    answer.status(),
                    isMapped(site, address, answer));
        }
        return answer;
    }

    private static Answer named(Door door, Answer answer) {
        return door.isOurs() && answer instanceof Answer.Shown(int status, GonePage page)
                ? new Answer.Shown(status, page.ofOurs())
                : answer;
    }

    /** A rule for the whole site answers whatever anybody makes up. */
    private static boolean isMapped(OldSite site, Address address, Answer answer) {
        return address.isHome() || (site.rule() == Rule.EACH && answer.status() != NOT_FOUND);
    }

    private Answer answer(Door door, OldSite site, String sent, String address) {
        return switch (site.rule()) {
            case ALL_ARCHIVED -> new Answer.Shown(GONE, archived(door, sent, ""));
            case ALL_TO_ONE -> elsewhere(door, site.ruleTarget(), sent);
            case ALL_ALIKE -> elsewhere(door, alike(site.ruleTarget(), sent), sent);
            case EACH ->
                address.equals("/")
                        ? elsewhere(door, site.home(), sent)
                        : mapped(door, sent, doors.find(site.number(), address));
        };
    }

    private static String alike(String target, String sent) {
        return (target.endsWith("/") ? target.substring(0, target.length() - 1) : target) + sent;
    }

    private Answer mapped(Door door, String sent, @Nullable Served found) {
        var site = door.site();
        if (found == null) {
            return new Answer.Shown(NOT_FOUND, unknown(door, sent));
        }
        return switch (found.kind()) {
            case REDIRECT -> elsewhere(door, found.target(), sent);
            case SPLIT ->
                new Answer.Shown(
                        SEVERAL,
                        GonePage.of(site, sent, "这一页分成了几处", was(door) + "。原来这一页上的，现在分在下面几处，请选要去的。")
                                .choosing(Choice.list(found.choices())));
            case OTHER_MEANS ->
                new Answer.Shown(
                        GONE,
                        GonePage.of(site, sent, "这件事现在这样办", was(door) + "，这件事不在网上办了：")
                                .saying(found.words())
                                .leading(found.target(), "看办法"));
            case ARCHIVED -> new Answer.Shown(GONE, archived(door, sent, found.target()));
            case WITHDRAWN ->
                new Answer.Shown(
                        GONE,
                        GonePage.of(site, sent, "这一页已经撤下", was(door) + "，这一页不再提供：")
                                .saying(found.words())
                                .leading(found.target(), "可能要找的"));
            case UNRESOLVED -> new Answer.Shown(GONE, unresolved(door, sent).leading(found.target(), "可能要找的"));
        };
    }

    /** What was printed with our own name belongs to no website. */
    private static String was(Door door) {
        return door.isOurs() ? "这是以前印出去的码或短链接" : "“" + door.site().name() + "”已经关停";
    }

    private static GonePage unknown(Door door, String sent) {
        var site = door.site();
        return door.isOurs()
                ? GonePage.of(site, sent, "没有这个短链接", "没有它的记录。可能印错了，或者早就撤下了。")
                : GonePage.of(site, sent, "没有找到这一页", "“" + site.name() + "”已经关停，也没有这个网址的记录。地址可能写错了，或者早就撤下了。")
                        .archivedAt(site.archived(sent));
    }

    /** Whatever let it through once: what may not be led to any more is not led to. */
    private Answer elsewhere(Door door, String target, String sent) {
        return doors.lets(target)
                ? new Answer.Elsewhere(door.site().isLasting() && !door.isPreview() ? FOR_GOOD : FOR_NOW, target)
                : new Answer.Shown(GONE, unresolved(door, sent));
    }

    private static GonePage archived(Door door, String sent, String copy) {
        var site = door.site();
        return GonePage.of(site, sent, "这一页已经归档", was(door) + "，这一页不再更新。")
                .archivedAt(copy.isEmpty() ? site.archived(sent) : copy);
    }

    private static GonePage unresolved(Door door, String sent) {
        var site = door.site();
        return GonePage.of(site, sent, "这一页还在整理", was(door) + "，这一页搬到哪里还没有定下来。").archivedAt(site.archived(sent));
    }
}
