package org.yibaotong.newsroom.told;

import java.util.List;
import org.yibaotong.newsroom.story.Round;

/** What reviewers and proofreaders of the example world write, by turns (示例意见). */
final class Opinions {

    private static final List<String> FIRST =
            List.of("来源可靠，时间、地点、人数已核。同意送复审。", "给来稿人打过电话，数字对得上。图片有同意书。", "事实清楚，电话逐个拨过。送复审。", "开头抓人，两处口语改平了。同意。");
    private static final List<String> SECOND =
            List.of("导向没有问题，标题和内容一致。送终审。", "政策口径与主管部门核过，同意。", "同意初审意见。请终审留意数字的出处。", "没有敏感内容，未成年人没有露名。送终审。");
    private static final List<String> FINAL = List.of("同意，校完签发。", "同意签发。", "可以发。标题好。", "同意。封面用第一张。");

    /** What a proofreader found, and how many errors that were. */
    record Found(int errors, String note) {}

    private static final List<Found> FIRST_PROOF = List.of(
            new Found(3, "标点3处，已改。"),
            new Found(2, "错字1处、多字1处，已改。"),
            new Found(0, "日期对过日历，电话逐个拨过。"),
            new Found(1, "地名错1字，已改。"));
    private static final List<Found> SECOND_PROOF = List.of(
            new Found(0, "对着来稿逐句看，引语一致。"),
            new Found(1, "一处职务写得不全，已补。"),
            new Found(0, "表格数字加过一遍，对。"),
            new Found(0, "图片说明里人名已核。"));
    private static final List<Found> THIRD_PROOF = List.of(
            new Found(0, "真实预览看过，封面、摘要都对。"),
            new Found(0, "手机上通读一遍。"),
            new Found(0, "预览没问题，链接都打得开。"),
            new Found(0, "逐字读过一遍。"));

    private Opinions() {}

    static String review(Round round, int turn) {
        return switch (round) {
            case FIRST -> pick(FIRST, turn);
            case SECOND -> pick(SECOND, turn);
            case FINAL -> pick(FINAL, turn);
        };
    }

    static Found firstProof(int turn) {
        return pick(FIRST_PROOF, turn);
    }

    static Found secondProof(int turn) {
        return pick(SECOND_PROOF, turn);
    }

    static Found thirdProof(int turn) {
        return pick(THIRD_PROOF, turn);
    }

    private static <T> T pick(List<T> from, int turn) {
        return from.get(Math.floorMod(turn, from.size()));
    }
}
