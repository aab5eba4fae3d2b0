package org.yibaotong.web;

/**
 * One entry of the desk's menu.
 *
 * @param count how many things wait there; 0 shows nothing
 * @param order entries and their groups stand in this order
 */
public record MenuItem(int order, String group, String label, String url, String icon, long count) {

    public boolean isCurrent(String path) {
        return path.equals(url) || path.startsWith(url + "/");
    }
}
