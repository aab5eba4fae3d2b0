package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.factor.Passkeys;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Confirmation;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** Adding one's passkeys (通行密钥), spoken by {@code passkeys.js}, and taking them off. */
@Controller
@RequestMapping("/desk/me/passkeys")
class PasskeyController {

    private static final int NAME = 40;

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final Persons persons;
    private final Confirmation confirmation;

    PasskeyController(Passkeys passkeys, SecondFactors factors, Persons persons, Confirmation confirmation) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.persons = persons;
        this.confirmation = confirmation;
    }

    @GetMapping
    @Allow
    String show(HttpServletRequest request) {
        return confirmation.isFresh(request) ? "identity/me/passkey" : confirmation.askFirst(request);
    }

    @PostMapping("/options")
    @Allow
    ResponseEntity<String> begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        confirmation.check(request);
        var options = passkeys.begin(persons.get(actor.person()), request, response);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
    }

    @PostMapping
    @Allow
    ResponseEntity<Map<String, String>> add(
            @RequestParam(defaultValue = "") String label,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        confirmation.check(request);
        passkeys.add(actor.person(), name(label), Passkeys.body(request), request, response);
        boolean needsCodes = factors.of(actor.person()).codesLeft() == 0;
        return ResponseEntity.ok(Map.of("url", needsCodes ? "/desk/me/recovery-codes" : "/desk/me"));
    }

    @PostMapping("/{id}/removal")
    @Allow
    String remove(@PathVariable String id, Actor actor, HttpServletRequest request, RedirectAttributes next) {
        if (!confirmation.isFresh(request)) {
            next.addFlashAttribute("toast", "先确认是您本人，再去掉通行密钥");
            return confirmation.askFirst("/desk/me");
        }
        factors.removePasskey(actor.person(), actor.roles(), id);
        next.addFlashAttribute("toast", "通行密钥已去掉");
        return "redirect:/desk/me";
    }

    private static String name(String typed) {
        var name = typed.strip();
        Refusal.when(name.codePointCount(0, name.length()) > NAME, "passkey.add.long-name", NAME);
        return name.isEmpty() ? "没起名的通行密钥" : name;
    }
}
