package org.yibaotong.inspection.mistake;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.PublicMistakes.Pointed;
import org.yibaotong.inspection.byhand.TakenPage;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.shared.Actor;

/** Residents of the example city pointed out four mistakes: one became a finding, one was none, two wait. */
@Component
@Order(36)
class MistakeChapter implements Chapter {

    private final MistakeBox box;
    private final MistakeDesk desk;
    private final Mistakes mistakes;
    private final Accounts accounts;
    private final People people;

    MistakeChapter(MistakeBox box, MistakeDesk desk, Mistakes mistakes, Accounts accounts, People people) {
        this.box = box;
        this.desk = desk;
        this.mistakes = mistakes;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public void tell(ExampleCity city) {
        var sites = accounts.websites(null, 3);
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        confirm(pointOut(sites.get(0), MistakeKind.OUTDATED, "办事指南里的窗口电话还是老号码，打过去是空号。", "13800002026"), registrar);
        dismiss(pointOut(sites.get(1), MistakeKind.WORDING, "通知里的“截止”应该写成“截至”吧？", ""), registrar);
        pointOut(sites.get(2), MistakeKind.LINK, "“下载中心”里第三个表格点了没有反应。", "");
        pointOut(null, MistakeKind.CONTENT, "转来转去都是同一个公司的广告，像是冒充的政府网站。", "");
    }

    private MistakeId pointOut(@Nullable Website site, MistakeKind kind, String words, String contact) {
        var code = MistakeCode.next();
        box.pointOut(
                new Pointed(
                        code.text(),
                        site == null ? null : site.id(),
                        kind,
                        site == null ? "https://zwfw-shili.example/index.html" : site.link(),
                        words,
                        contact),
                "example");
        return mistakes.findByCodeHash(code.sha256()).orElseThrow().id();
    }

    private void confirm(MistakeId mistake, Actor registrar) {
        desk.confirm(
                mistake,
                new MistakeForm("R2", "办事指南里的窗口电话是空号。", "您说得对，号码去年换了，已经请单位改过来。", "", ""),
                TakenPage.NONE,
                registrar);
    }

    private void dismiss(MistakeId mistake, Actor registrar) {
        desk.dismiss(mistake, new MistakeForm("", "", "", "表示到某一时间停止报名，这里用“截止”没有错。谢谢您看得这么仔细。", ""), registrar);
    }
}
