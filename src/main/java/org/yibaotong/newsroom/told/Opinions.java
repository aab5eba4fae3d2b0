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

    private static final List<String> FIRST_PROOF = List.of("标点3处，已改。", "错字1处、多字1处，已改。", "日期对过日历，没有差错。", "电话和链接逐个试过。");
    private static final List<String> SECOND_PROOF =
            List.of("对着来稿逐句看，引语一致。", "职务、单位名称与台账一致。", "表格数字加过一遍，对。", "图片说明里人名已核。");
    private static final List<String> THIRD_PROOF = List.of("真实预览看过，封面、摘要都对。", "手机上通读一遍，没有差错。", "预览没问题。", "逐字读过一遍。");

    private Opinions() {}

    static String review(Round round, int turn) {
        return switch (round) {
            case FIRST -> pick(FIRST, turn);
            case SECOND -> pick(SECOND, turn);
            case FINAL -> pick(FINAL, turn);
        };
    }

    static String firstProof(int turn) {
        return pick(FIRST_PROOF, turn);
    }

    static String secondProof(int turn) {
        return pick(SECOND_PROOF, turn);
    }

    static String thirdProof(int turn) {
        return pick(THIRD_PROOF, turn);
    }

    private static String pick(List<String> from, int turn) {
        return from.get(Math.floorMod(turn, from.size()));
    }
}
