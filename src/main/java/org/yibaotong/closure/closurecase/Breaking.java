package org.yibaotong.closure.closurecase;

import java.util.ArrayList;
import java.util.List;

/** What has to be put right when an account that was being closed is kept after all (撤回的后果). */
final class Breaking {

    private Breaking() {}

    /** One sentence each; none where nobody was told anything yet. */
    static List<String> of(ClosureCase closing) {
        var all = new ArrayList<String>();
        if (isPast(closing, CaseStation.NOTICE)) {
            all.add("关停公告已经贴出，要贴更正（门户上的自动写上）");
            closing.services().stream()
                    .filter(service -> service.isSettled() && !service.givenUp())
                    .forEach(service -> all.add("“" + service.name() + "”已经请大家去" + service.home() + "，要说清以后在哪里办"));
        }
        if (isPast(closing, CaseStation.LAST_POST)) {
            all.add("最后一篇和自动回复已经发出，印的旧码可能已经换掉，要改回来");
        }
        if (isPast(closing, CaseStation.STOP)) {
            all.add("已经停更，要恢复更新和留言答复");
        }
        return all;
    }

    private static boolean isPast(ClosureCase closing, CaseStation station) {
        return closing.station().compareTo(station) > 0;
    }
}
