package org.yibaotong.portal.subscribe;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.Subscriptions;
import org.yibaotong.citizens.Subscriptions.Browser;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.publishing.Articles.Topic;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Words;

/** The pages on which news is subscribed to and stopped. */
@Controller
@RequestMapping("/subscribe")
@Allow(anyone = true)
@NeverKept
class SubscribeController {

    private final Subscriptions subscriptions;
    private final Topics topics;
    private final Words words;

    SubscribeController(Subscriptions subscriptions, Topics topics, Words words) {
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask() {
        return page(SubscribeForm.EMPTY, "", "");
    }

    /** Nothing begins before the code that went there is typed in. */
    @PostMapping("/code")
    @Counted(Costly.SENDS_A_CODE)
    ModelAndView sendCode(@ModelAttribute SubscribeForm typed) {
        try {
            subscriptions.sendCode(SubscribeForm.or(typed.contact()));
            return page(typed, SubscribeForm.or(typed.contact()), "");
        } catch (Refusal refused) {
            return page(typed, "", words.of(refused));
        }
    }

    @PostMapping
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView subscribe(@ModelAttribute SubscribeForm typed, @RequestParam(defaultValue = "") String digits) {
        try {
            subscriptions.byMail(
                    SubscribeForm.or(typed.contact()), digits, SubscribeForm.or(typed.pace()), topic(typed));
            var first = "WEEKLY".equals(typed.pace()) ? "第一封一周以后的早上到" : "第一封明天早上七点半以前到";
            return done("订阅好了", first + "，没有新的就不发。每一封最后都有退订的地址，点一下就停。");
        } catch (Refusal refused) {
            return page(typed, SubscribeForm.or(typed.contact()), words.of(refused));
        }
    }

    /** From the page's own script alone: a browser is asked for by nobody else. */
    @PostMapping("/browser")
    ResponseEntity<Void> push(
            @RequestParam String endpoint,
            @RequestParam String p256dh,
            @RequestParam String auth,
            @ModelAttribute SubscribeForm typed,
            HttpServletRequest request) {
        OurPages.only(request);
        subscriptions.byPush(new Browser(endpoint, p256dh, auth), SubscribeForm.or(typed.pace()), topic(typed));
        return ResponseEntity.noContent().build();
    }

    /** Programs that look at links before people do must not stop anything, so a page asks. */
    @GetMapping("/stop/{subscription}/{sign}")
    ModelAndView askToStop(@PathVariable UUID subscription, @PathVariable String sign) {
        return new ModelAndView("portal/subscribe/stop", Map.of("url", "/subscribe/stop/" + subscription + "/" + sign));
    }

    /** Also what mail programs send by themselves (RFC 8058). */
    @PostMapping("/stop/{subscription}/{sign}")
    ModelAndView stop(@PathVariable UUID subscription, @PathVariable String sign) {
        subscriptions.stop(subscription, sign);
        return done("退订了", "不会再发，您的地址已经删掉。");
    }

    private String topic(SubscribeForm typed) {
        var topic = SubscribeForm.or(typed.topic());
        Refusal.unless(topic.isEmpty() || names().contains(topic), "subscription.topic.unknown");
        return topic;
    }

    private List<String> names() {
        return topics.list().stream().map(Topic::name).toList();
    }

    private static ModelAndView done(String heading, String text) {
        return new ModelAndView("portal/subscribe/done", Map.of("heading", heading, "text", text));
    }

    private ModelAndView page(SubscribeForm typed, String sentTo, String wrong) {
        return new ModelAndView(
                "portal/subscribe/show",
                Map.of(
                        "form",
                        typed,
                        "topics",
                        names(),
                        "key",
                        subscriptions.pushKey(),
                        "sentTo",
                        sentTo,
                        "wrong",
                        wrong),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
