package org.yibaotong.closure.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yibaotong.closure.MovedAccounts.MovedService;
import org.yibaotong.papers.Paper;

/**
 * The notice of a closing (关停公告), with everything a notice has to say: by which rule and decision, the full name and platform, from when
 * nothing is posted and that it is cancelled, an apology, where information and each service go, what becomes of the rest, whom to ask, and
 * that whoever uses the name later is not official.
 *
 * @param address where everybody may read it
 * @param moved where the code leads: the page of everything's new place
 */
public record ClosingNotice(
        String name,
        String title,
        List<String> before,
        List<MovedService> services,
        List<String> after,
        List<String> signed,
        String address,
        String moved,
        LocalDate stopsOn,
        String whereTo) {

    static final List<String> HEADING = List.of("原来的服务", "以后去哪里办");

    /** Where one goes for it, as it is printed. */
    static String home(MovedService service) {
        return service.givenUp()
                ? "不再提供：" + service.home()
                : service.home()
                        + (service.link().isEmpty() ? "" : "\n" + service.link())
                        + (service.telephone().isEmpty() ? "" : "\n电话：" + service.telephone());
    }

    Paper paper() {
        var paper = Paper.titled(title);
        before.forEach(paper::text);
        if (!services.isEmpty()) {
            paper.table(
                    HEADING,
                    services.stream().map(one -> List.of(one.name(), home(one))).toList());
        }
        after.forEach(paper::text);
        signed.forEach(paper::signed);
        return paper.done();
    }

    /** To be the last thing the account posts. */
    public String lastPost() {
        var lines = new ArrayList<>(List.of(title));
        lines.addAll(before);
        services.forEach(one -> lines.add("· " + one.name() + "：" + home(one).replace('\n', ' ')));
        lines.addAll(after);
        lines.addAll(signed);
        return String.join("\n", lines);
    }

    /** What it answers by itself from now on. */
    public String autoReply() {
        return "“" + name + "”" + stopsOn + "起停止更新，留言不再有人看。" + whereTo + "。每项服务的新去处：" + moved;
    }

    /** For the head of the old site. Its styles stand in it, since nobody knows those of the site. */
    public String banner() {
        return """
                <div role="alert" style="padding:12px 16px;background:#fff4e5;border-bottom:2px solid #b26a00;color:#1f2329;font-size:16px;line-height:1.6">
                  本网站%s起停止服务。%s。
                  <a href="%s" style="color:#1456f0">看公告</a>
                  <a href="%s" style="color:#1456f0">每项服务去了哪里</a>
                </div>
                """.formatted(stopsOn, escaped(whereTo), address, moved);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
