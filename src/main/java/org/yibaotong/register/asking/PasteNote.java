package org.yibaotong.register.asking;

import java.util.Optional;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.platform.Recognised;

/** Says what came of a pasted link (认一认). */
final class PasteNote {

    private PasteNote() {}

    static String of(String paste, Optional<Recognised> seen, Optional<Account> known) {
        if (paste.isBlank()) {
            return "";
        }
        return known.map(account -> "台账里已经有这个账号：" + account.name() + "。要变更、关停或注销，从它那一页申请。")
                .orElseGet(() -> seen.map(PasteNote::of).orElse("没有认出是哪个平台。请在下面自己填。"));
    }

    private static String of(Recognised seen) {
        var platform = seen.platform();
        return "认出来了：" + platform.name()
                + (seen.handle() == null
                        ? "。这样的链接里看不出是哪个账号，请把账号ID填上。"
                        : "，" + platform.handleName() + " " + seen.handle() + "。已填在下面。");
    }
}
