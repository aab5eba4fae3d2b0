package org.yibaotong.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.PublicAccounts.Asked;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;
import org.yibaotong.web.QueryString;

/** The directory of official accounts, and the question whether one is official. */
@Controller
@Allow(anyone = true)
class AccountsController {

    private final PublicAccounts accounts;
    private final Printer printer;

    AccountsController(PublicAccounts accounts, Printer printer) {
        this.accounts = accounts;
        this.printer = printer;
    }

    @GetMapping("/accounts")
    void list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean closed,
            Paging paging,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(q.strip(), platform, tier, state, closed);
        var found = accounts.find(asked, paging);
        var page = new DirectoryPage(
                query(asked),
                asked.words(),
                platform,
                tier,
                state,
                closed,
                accounts.counts(),
                accounts.platforms(),
                accounts.tiers(),
                accounts.states(closed),
                found.rows(),
                found.total(),
                paging.number() > 1 ? url(asked, paging.number() - 1) : null,
                paging.number() < found.pages() ? url(asked, paging.number() + 1) : null);
        Sender.send(
                printer.html(200, "portal/accounts/list", "/accounts", Map.of("directory", page)), request, response);
    }

    @GetMapping("/verify")
    void verify(
            @RequestParam(required = false) @Nullable String q,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = q == null ? "" : q.strip();
        var page = new VerifyPage(asked, asked.isEmpty() ? null : accounts.verify(asked));
        Sender.send(printer.html(200, "portal/accounts/verify", "/verify", Map.of("verify", page)), request, response);
    }

    private static String url(Asked asked, int page) {
        return "/accounts?" + query(asked) + "&page=" + page;
    }

    private static String query(Asked asked) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("q", asked.words());
        parameters.put("platform", asked.platform());
        parameters.put("tier", asked.tier());
        parameters.put("state", asked.state());
        parameters.put("closed", asked.closed());
        return QueryString.of(parameters);
    }
}
