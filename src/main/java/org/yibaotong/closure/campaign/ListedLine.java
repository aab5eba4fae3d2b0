package org.yibaotong.closure.campaign;

import org.yibaotong.web.Badge;

/**
 * One account of a campaign's list, as it is printed.
 *
 * @param why the first reason
 */
public record ListedLine(
        String id,
        String url,
        String name,
        String sponsor,
        String platform,
        Badge proposal,
        String why,
        Badge decided,
        String decision,
        boolean isObjected,
        boolean mayChoose,
        boolean mayObject) {}
