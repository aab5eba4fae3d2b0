package org.yibaotong.closure.closurecase;

import java.util.List;

/**
 * The page on which a case is begun.
 *
 * @param services what people do through the account, each of which needs a new home
 */
public record BeginPage(
        String account, String accountUrl, String name, String sponsor, List<String> services, BeginForm form) {}
