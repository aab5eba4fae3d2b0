package org.yibaotong.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        return "/accounts?q=" + encoded(asked.words()) + "&platform=" + encoded(asked.platform()) + "&tier="
                + encoded(asked.tier()) + "&state=" + encoded(asked.state()) + (asked.closed() ? "&closed=true" : "")
                + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
