package org.yibaotong.closure.application;

import java.util.List;
import org.yibaotong.web.Badge;

/**
 * An application as it is printed.
 *
 * @param levels those that have to agree, with whether they did
 */
public record ApplicationPage(
        String url,
        String unit,
        Badge state,
        String reason,
        String whereTo,
        String answer,
        String asked,
        List<Account> accounts,
        List<Level> levels,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public record Account(String id, String name, String platform, String sponsor, String url, int services) {}

    public record Level(String name, String state) {}

    public record Line(String url, String title, String reason, String asked, Badge state, boolean isMine) {}
}
