package org.yibaotong.portal.accounts;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.PublicAccounts.Answer;
import org.yibaotong.register.PublicAccounts.Asked;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Site;

/** The directory for programs, open to everyone; the closed ones are asked for by {@code closed=true}. */
@RestController
@RequestMapping("/api/v1/accounts")
@Allow(anyone = true)
@Scope
class AccountsApi {

    private final PublicAccounts accounts;
    private final Site site;

    AccountsApi(PublicAccounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    /** A page of accounts, and how many there are in all. */
    record Found(long total, List<OpenAccount> accounts) {}

    /** Whether an account is official. */
    record Verified(Answer answer, String seen, List<OpenAccount> accounts) {}

    @GetMapping
    Found list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean closed,
            Paging paging) {
        var asked = new Asked(q.strip(), platform, level, state, closed);
        accounts.refuseUnknown(asked);
        var found = accounts.find(asked, paging);
        return new Found(
                found.total(),
                found.rows().stream()
                        .map(one -> OpenAccount.of(one, site.address()))
                        .toList());
    }

    @GetMapping("/verify")
    Verified verify(@RequestParam(defaultValue = "") String q) {
        var verification = accounts.verify(q);
        return new Verified(
                verification.answer(),
                verification.seen(),
                verification.accounts().stream()
                        .map(one -> OpenAccount.of(one, site.address()))
                        .toList());
    }
}
