package org.yibaotong.closure.notice;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.MovedAccounts.MovedService;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The notice of a case for programs. */
@RestController
@RequestMapping("/api/v1/closures/{id}/notice")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class NoticeApi {

    private final KnownCases cases;
    private final NoticeDesk desk;

    NoticeApi(KnownCases cases, NoticeDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    record NoticeJson(
            String title,
            List<String> before,
            List<MovedService> services,
            List<String> after,
            List<String> signed,
            String address,
            String moved,
            String lastPost,
            String autoReply,
            String banner) {}

    @GetMapping
    @Scope("closures:read")
    NoticeJson show(@PathVariable CaseId id, Actor actor) {
        var notice = desk.notice(cases.visible(id, actor));
        return new NoticeJson(
                notice.title(),
                notice.before(),
                notice.services(),
                notice.after(),
                notice.signed(),
                notice.address(),
                notice.moved(),
                notice.lastPost(),
                notice.autoReply(),
                notice.banner());
    }

    @PutMapping
    @Scope("closures:write")
    NoticeJson write(@PathVariable CaseId id, @RequestBody NoticeForm sent, Actor actor) {
        desk.write(id, sent, actor);
        return show(id, actor);
    }
}
