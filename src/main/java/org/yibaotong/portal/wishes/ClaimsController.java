package org.yibaotong.portal.wishes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.NotAllowed;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Claiming a wish (认领) without an account, and looking a claim up and undoing it by its code. Nothing of it is kept by any cache. */
@Controller
@Allow(anyone = true)
@NeverKept
class ClaimsController {

    private final PublicWishes wishes;
    private final Words words;

    ClaimsController(PublicWishes wishes, Words words) {
        this.wishes = wishes;
        this.words = words;
    }

    @PostMapping("/wishes/{number}/claims")
    ModelAndView claim(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String telephone,
            HttpServletRequest request) {
        ours(request);
        try {
            var receipt = wishes.claim(number, name, telephone);
            return new ModelAndView(
                    "portal/wishes/claimed",
                    Map.of("receipt", receipt, "number", number, "until", day(receipt.expiresAt())));
        } catch (Refusal refused) {
            var wish = wishes.find(number).orElseThrow(() -> new NotFound("wish", number));
            var form = new ClaimForm(name, telephone, said(refused));
            return new ModelAndView(
                    "portal/wishes/show", Map.of("wish", wish, "claim", form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/claims")
    ModelAndView ask() {
        return new ModelAndView("portal/wishes/claim-find", Map.of("code", "", "wrong", ""));
    }

    @PostMapping("/claims")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return show(code);
    }

    @PostMapping("/claims/undoing")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView undo(@RequestParam(defaultValue = "") String code) {
        try {
            wishes.undo(code);
            return show(code);
        } catch (Refusal refused) {
            return unknown(code, said(refused));
        }
    }

    private ModelAndView show(String code) {
        return wishes.standing(code)
                .map(standing ->
                        new ModelAndView("portal/wishes/claim-show", Map.of("standing", standing, "code", code)))
                .orElseGet(() -> unknown(code, words.of("claim.code.unknown")));
    }

    private static ModelAndView unknown(String code, String wrong) {
        return new ModelAndView(
                "portal/wishes/claim-find", Map.of("code", code, "wrong", wrong), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Times.day(at);
    }

    private String said(Refusal refused) {
        return words.of(refused.code(), refused.arguments().toArray());
    }

    private static void ours(HttpServletRequest request) {
        if (!OurPages.sent(request)) {
            throw new NotAllowed();
        }
    }
}
