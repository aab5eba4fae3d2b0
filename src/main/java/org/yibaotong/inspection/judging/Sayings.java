package org.yibaotong.inspection.judging;

import java.util.ArrayList;

/** Says facts in words (怎么说). */
final class Sayings {

    private Sayings() {}

    static String of(Facts facts) {
        var said = new ArrayList<String>();
        facts.find(Known.LAST_POST).ifPresent(post -> said.add("最后更新是" + post.value()));
        facts.find(Known.QUIET_SINCE)
                .ifPresent(quiet -> said.add("到" + quiet.asOf() + "已有" + Judge.quietDays(quiet) + "天没有更新"));
        facts.find(Known.INTERACTION).ifPresent(one -> said.add("互动方式写的是“" + one.value() + "”"));
        facts.find(Known.SEEN).ifPresent(one -> said.add(one.value()));
        return String.join("，", said);
    }
}
