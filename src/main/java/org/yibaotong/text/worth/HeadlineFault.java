package org.yibaotong.text.worth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a headline read like an official document (公文腔): by kinds of words, so that anybody can see why. */
public enum HeadlineFault {
    MEETING,
    STUDY,
    VISIT,
    GRAND,
    UNIT_FIRST;

    /** One of them with the words by which it shows. */
    public record Found(HeadlineFault fault, String words) {}

    private static final int LOOKED_AT = 200;

    private static final Pattern MEETING_SIGN =
            Pattern.compile("会议|(?:召开|举行|举办).{0,24}会|推进会|部署会|动员会|调度会|座谈会|例会|表彰会|总结会");

    private static final Pattern STUDY_SIGN = Pattern.compile("集中学习|专题学习|理论学习|学习贯彻|学习会|主题党日|党课|培训班|宣讲");

    private static final Pattern VISIT_SIGN = Pattern.compile("调研|督导|检查指导|莅临|视察|走访慰问");

    private static final Pattern GRAND_SIGN = Pattern.compile(
            "扎实推进|有序推进|稳步推进|有序开展|圆满(?:落幕|结束|完成)|取得实效|成效显著|持续深化|全面加强|强化.{0,6}建设|助力|赋能|多措并举|全力以赴|再创佳绩|再上新台阶|提质增效");

    private static final Pattern UNIT_SIGN =
            Pattern.compile("^.{2,12}(?:街道|社区|镇|乡|村|局|委|办|中心|学校|医院|公司)(?:党.{0,4})?(?:召开|开展|组织|举行|举办|积极|认真|快速|切实|深入)");

    public static List<Found> in(String headline) {
        var looked = headline.substring(0, Math.min(LOOKED_AT, headline.length()));
        return Arrays.stream(values())
                .flatMap(fault -> fault.find(looked).stream())
                .toList();
    }

    private Optional<Found> find(String headline) {
        var match = sign().matcher(headline);
        return match.find() ? Optional.of(new Found(this, match.group())) : Optional.empty();
    }

    private Pattern sign() {
        return switch (this) {
            case MEETING -> MEETING_SIGN;
            case STUDY -> STUDY_SIGN;
            case VISIT -> VISIT_SIGN;
            case GRAND -> GRAND_SIGN;
            case UNIT_FIRST -> UNIT_SIGN;
        };
    }
}
