package org.yibaotong.web;

/**
 * One entry of the desk's menu.
 *
 * @param order entries and their groups stand in this order
 * @param count how many things wait there; 0 shows nothing
 * @param pages other addresses that belong to this entry, as a regular expression; empty where there are none
 */
public record MenuItem(int order, String group, String label, String url, String icon, long count, String pages) {

    public MenuItem(int order, String group, String label, String url, String icon, long count) {
        this(order, group, label, url, icon, count, "");
    }

    /** How well this entry names the page at that path; 0 when it does not. */
    int fit(String path) {
        if (path.matches(pages)) {
            return path.length();
        }
        return path.equals(url) || path.startsWith(url + "/") ? url.length() : 0;
    }
}
