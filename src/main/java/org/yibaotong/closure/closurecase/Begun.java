package org.yibaotong.closure.closurecase;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of beginning several cases in one go (一批立案). It can be kept in a visit until the next page. */
public record Begun(int count, List<Left> left) implements Serializable {

    private static final int NAMED = 3;

    /** One that was not begun, and the rule that says so. */
    public record Left(UUID account, String name, String code, String why) implements Serializable {

        public String said() {
            return name + "：" + why;
        }
    }

    /** This and what came of others after it. */
    public Begun and(Begun more) {
        return new Begun(
                count + more.count,
                Stream.concat(left.stream(), more.left.stream()).toList());
    }

    /** 126个立案了，2个没立成. */
    public String said() {
        return count + "个立案了" + (left.isEmpty() ? "" : "，" + left.size() + "个没立成");
    }

    /** The first of those that were not begun, each with why. */
    public String leftSaid() {
        return left.stream().limit(NAMED).map(Left::said).collect(Collectors.joining(" "))
                + (left.size() > NAMED ? " 等" + left.size() + "个" : "");
    }
}
