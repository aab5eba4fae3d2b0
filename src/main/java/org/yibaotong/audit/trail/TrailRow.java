package org.yibaotong.audit.trail;

import java.util.List;

/** One line of the trail in words. */
public record TrailRow(
        long number,
        String at,
        String person,
        String act,
        String kind,
        String thing,
        String detail,
        String previous,
        String hash) {

    static final List<String> HEADING = List.of("序号", "时间", "谁", "做了什么", "对象", "对象编号", "说明", "上一条指纹", "本条指纹");

    List<String> cells() {
        return List.of(String.valueOf(number), at, person, act, kind, thing, detail, previous, hash);
    }
}
