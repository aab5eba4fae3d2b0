package org.yibaotong.redirects.host;

import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.shared.Role;

/** Tells those who look after an old website when its name no longer leads here. Strangers register what nobody pays for. */
@Component
class HostTeller {

    private final People people;
    private final Notices notices;

    HostTeller(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void worse(OldSite site, HostLook look) {
        var name = look.name().chinese();
        var title = look.state() == HostState.GONE ? "旧域名“" + name + "”解析不到了" : "旧域名“" + name + "”不再指到这里";
        notices.tell(
                new Notice(
                        "old-site.host-left",
                        title,
                        "从旧网址来的人到不了新的去处。请看域名是不是到期没续、被别人注册走了，解析是不是被改过。",
                        "/desk/old-sites/" + site.id()),
                people.holding(Role.REGISTRAR, site.unit()));
    }
}
