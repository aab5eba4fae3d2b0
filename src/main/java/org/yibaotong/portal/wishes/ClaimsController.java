package org.yibaotong.portal.wishes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
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
import org.yibaotong.citizens.PublicWishes.Receipt;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.portal.page.CodePages;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Claiming a wish (认领) without an account, and looking a claim up and undoing it by its code. Nothing of it is kept by any cache. */
@Controller
@Allow(anyone = true)
@NeverKept
class ClaimsController {

    private final PublicWishes wishes;
    private final CodePages codes;
    private final Words words;

    ClaimsController(PublicWishes wishes, Words words) {
        this.wishes = wishes;
        this.codes = new CodePages("portal/wishes/claim", "claim.code.unknown", wishes::standing, words);
        this.words = words;
    }

    @PostMapping("/wishes/{number}/claims")
    ModelAndView claim(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") List<String> earlier,
            HttpServletRequest request) {
        OurPages.only(request);
        var typed = ClaimForm.typed(name, telephone, earlier);
        try {
            return claimed(number, wishes.claim(number, name, telephone), typed);
        } catch (Refusal refused) {
            var wish = wishes.find(number).orElseThrow(() -> new NotFound("wish", number));
            return new ModelAndView(
                    "portal/wishes/show",
                    Map.of("wish", wish, "claim", typed.refused(words.of(refused))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView claimed(long number, Receipt receipt, ClaimForm typed) {
        return new ModelAndView(
                "portal/wishes/claimed",
                Map.of(
                        "receipt",
                        receipt,
                        "number",
                        number,
                        "until",
                        day(receipt.expiresAt()),
                        "earlier",
                        typed.earlier(),
                        "again",
                        typed.with(number, receipt),
                        "others",
                        wishes.others(number)));
    }

    @GetMapping("/claims")
    ModelAndView ask() {
        return codes.ask();
    }

    @PostMapping("/claims")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return codes.show(code);
    }

    @PostMapping("/claims/undoing")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView undo(@RequestParam(defaultValue = "") String code) {
        return codes.after(() -> wishes.undo(code), code);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Times.day(at);
    }
}
