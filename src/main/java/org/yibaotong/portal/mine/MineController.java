package org.yibaotong.portal.mine;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.OwnData;
import org.yibaotong.citizens.PublicContacts;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.Words;

/** The pages on which somebody proves a telephone or an address, and sees and decides about all that is kept under it. */
@Controller
@RequestMapping("/mine")
@Allow(anyone = true)
@NeverKept
class MineController {

    private final PublicContacts contacts;
    private final OwnData data;
    private final Words words;

    MineController(PublicContacts contacts, OwnData data, Words words) {
        this.contacts = contacts;
        this.data = data;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask() {
        return door("", "", "");
    }

    @PostMapping("/digits")
    @Counted(Costly.SENDS_A_CODE)
    ModelAndView send(@RequestParam(defaultValue = "") String contact) {
        try {
            contacts.sendDigits(contact);
            return door(contact, contact, "");
        } catch (Refusal refused) {
            return door(contact, "", words.of(refused));
        }
    }

    @PostMapping
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView prove(
            @RequestParam(defaultValue = "") String contact, @RequestParam(defaultValue = "") String digits) {
        try {
            return shown(contacts.prove(contact, digits), "", "");
        } catch (Refusal refused) {
            return door(contact, contact, words.of(refused));
        }
    }

    @PostMapping("/page")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView show(@RequestParam(defaultValue = "") String pass) {
        return tried(pass, () -> {}, "");
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String id) {
        return tried(pass, () -> data.withdraw(pass, what, id), "撤回了，马上生效。");
    }

    @PostMapping("/requests")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String why) {
        return tried(pass, () -> data.ask(pass, kind, why), "收到了，办到哪里在下面看得到。");
    }

    private ModelAndView tried(String pass, Runnable act, String done) {
        try {
            act.run();
            return shown(pass, done, "");
        } catch (Refusal refused) {
            return refused.code().equals("contact.pass.over")
                    ? door("", "", words.of(refused))
                    : shown(pass, "", words.of(refused));
        }
    }

    private ModelAndView shown(String pass, String done, String wrong) {
        try {
            return new ModelAndView(
                    "portal/mine/show",
                    Map.of("mine", data.of(pass), "pass", pass, "done", done, "wrong", wrong),
                    wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal over) {
            return door("", "", words.of(over));
        }
    }

    private ModelAndView door(String contact, String sentTo, String wrong) {
        return new ModelAndView(
                "portal/mine/ask",
                Map.of("contact", contact, "sentTo", sentTo, "wrong", wrong),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
