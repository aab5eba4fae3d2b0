package org.yibaotong.portal.moved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.closure.MovedAccounts;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Network;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Words;

/** Coming by an old door, and saying whether one found what one came for. The pages themselves are answered by the fast lane. */
@Controller
@RequestMapping("/moved")
@Allow(anyone = true)
class MovedController {

    private static final String ID = "[0-9a-f-]{36}";

    private final MovedPages pages;
    private final MovedAccounts accounts;
    private final Words words;

    MovedController(MovedPages pages, MovedAccounts accounts, Words words) {
        this.pages = pages;
        this.accounts = accounts;
        this.words = words;
    }

    /** Whoever knows only the name looks for it in the directory. */
    @GetMapping
    String all() {
        return "redirect:/accounts?closed=true";
    }

    @GetMapping("/{account:" + ID + "}")
    void show(@PathVariable AccountId account, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(
                pages.page("/moved/" + account, null).orElseThrow(() -> new NotFound("account", account)),
                request,
                response);
    }

    @GetMapping("/{account:" + ID + "}/notice")
    void notice(@PathVariable AccountId account, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = pages.page("/moved/" + account + "/notice", null);
        send(page.orElseThrow(() -> new NotFound("closure-notice", account)), request, response);
    }

    @PostMapping("/{account:" + ID + "}/answers")
    void answer(
            @PathVariable AccountId account,
            @RequestParam(defaultValue = "false") boolean found,
            @RequestParam(name = "words", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        OurPages.only(request);
        try {
            accounts.answer(account, found, typed, Network.of(request.getRemoteAddr()));
            response.sendRedirect("/moved/" + account + "/thanks?found=" + found);
        } catch (Refusal refused) {
            var wrong = words.of(refused);
            send(
                    pages.refused(account, typed, wrong).orElseThrow(() -> new NotFound("account", account)),
                    request,
                    response);
        }
    }

    @GetMapping("/{account:" + ID + "}/thanks")
    void thanks(
            @PathVariable AccountId account,
            @RequestParam(defaultValue = "true") boolean found,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(pages.thanks(account, found).orElseThrow(() -> new NotFound("account", account)), request, response);
    }

    private static void send(Printed page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Sender.send(page, request, response);
    }
}
