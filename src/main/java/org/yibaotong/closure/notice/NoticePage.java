package org.yibaotong.closure.notice;

import java.util.List;
import org.yibaotong.closure.MovedAccounts.MovedService;

/**
 * A notice as it is looked at before it is given, with all it can be taken away as.
 *
 * @param address where everybody may read it once it is given
 * @param isTakenBack whether it is kept after all: what there is to copy would only mislead
 * @param mayWrite whether its words may still be changed
 * @param banner for a website only, or empty
 */
public record NoticePage(
        String url,
        String caseUrl,
        String name,
        ClosingNotice notice,
        boolean isGiven,
        boolean isTakenBack,
        boolean mayWrite,
        String banner,
        NoticeForm form) {

    public static String home(MovedService service) {
        return ClosingNotice.home(service);
    }

    /** To copy one by one: a website answers nobody by itself, and an account has no head of its pages. */
    public List<Copy> copies() {
        if (isTakenBack) {
            return List.of();
        }
        return banner.isEmpty()
                ? List.of(
                        new Copy("last-post", "最后一篇", "发在账号上，置顶", notice.lastPost(), 12),
                        new Copy("auto-reply", "自动回复", "关注后回复、收到消息回复都换成它", notice.autoReply(), 4))
                : List.of(
                        new Copy("last-post", "最后一篇", "发在旧网站的首页上，置顶", notice.lastPost(), 12),
                        new Copy("banner", "旧网站横幅", "请网站的维护人员放在每一页最上面", banner, 7));
    }

    public record Copy(String id, String name, String hint, String text, int rows) {}
}
