package org.yibaotong.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.token.TokenPage.ScopeRow;
import org.yibaotong.identity.token.TokenPage.TokenRow;
import org.yibaotong.identity.visit.Confirmation;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** One's own access tokens (访问令牌): made, shown once, revoked. */
@Controller
@RequestMapping("/desk/me/tokens")
class TokenController {

    private final TokenDesk desk;
    private final Confirmation confirmation;
    private final Words words;

    TokenController(TokenDesk desk, Confirmation confirmation, Words words) {
        this.desk = desk;
        this.confirmation = confirmation;
        this.words = words;
    }

    @GetMapping
    @Allow
    Object show(Actor actor, HttpServletRequest request) {
        return confirmation.isFresh(request)
                ? page(actor, HttpStatus.OK).addObject("form", TokenForm.empty())
                : confirmation.askFirst(request);
    }

    @PostMapping
    @Allow
    Object create(
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult wrong,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        confirmation.check(request);
        if (!wrong.hasErrors()) {
            try {
                next.addFlashAttribute("token", desk.create(actor, form.name(), chosen(form), form.dayCount()));
                return "redirect:/desk/me/tokens";
            } catch (Refusal refused) {
                wrong.rejectValue("scopes", refused.code(), refused.arguments().toArray(), refused.code());
            }
        }
        return page(actor, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(wrong.getModel());
    }

    @PostMapping("/{token}/revocation")
    @Allow
    String revoke(@PathVariable UUID token, Actor actor, RedirectAttributes next) {
        desk.revoke(actor, token);
        next.addFlashAttribute("toast", "令牌已收回，用它的程序马上进不来了");
        return "redirect:/desk/me/tokens";
    }

    private ModelAndView page(Actor actor, HttpStatus status) {
        var rows = desk.usable(actor.person()).stream().map(this::row).toList();
        var view = new ModelAndView("identity/token/list", status);
        return view.addObject("tokens", new TokenPage(rows, scopes(actor)));
    }

    private List<ScopeRow> scopes(Actor actor) {
        return Arrays.stream(TokenScope.values())
                .filter(scope -> scope.isOfUseTo(actor.roles()))
                .map(scope -> new ScopeRow(scope.value(), words.of(scope)))
                .toList();
    }

    private TokenRow row(AccessToken token) {
        var scopes = token.scopes().stream().sorted().map(words::of).collect(Collectors.joining("、"));
        var used =
                token.lastUsedAt() == null ? "还没用过" : Times.minute(token.lastUsedAt()) + "，来自 " + token.lastUsedFrom();
        return new TokenRow(token.id().toString(), token.name(), scopes, Times.day(token.expiresAt()), used);
    }

    /** A scope nobody offered is not taken silently for another. */
    private static Set<TokenScope> chosen(TokenForm form) {
        var known = form.scopes().stream()
                .map(TokenScope::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Refusal.unless(known.size() == Set.copyOf(form.scopes()).size(), "access-token.create.not-yours");
        return known;
    }
}
