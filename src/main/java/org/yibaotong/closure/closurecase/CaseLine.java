package org.yibaotong.closure.closurecase;

import org.yibaotong.web.Badge;

/**
 * One case in the list, as it is printed.
 *
 * @param waits what is to be done next
 * @param due by when, with what happens then; empty where there is no day
 */
public record CaseLine(
        String url,
        String name,
        String sponsor,
        String number,
        String owner,
        Badge standing,
        String waits,
        String due,
        boolean isLate) {}
