package org.yibaotong.portal.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.portal.mistake.MistakeFormPage;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;
import org.yibaotong.web.NeverKept;

/** The board of messages (留言), and writing one. What is written is kept by no cache. */
@Controller
@RequestMapping("/messages")
@Allow(anyone = true)
class MessagesController {

    private final PublicMessages messages;
    private final MistakeFormPage mistakes;
    private final BoardPages pages;

    MessagesController(PublicMessages messages, MistakeFormPage mistakes, BoardPages pages) {
        this.messages = messages;
        this.mistakes = mistakes;
        this.pages = pages;
    }

    @GetMapping
    void list(
            @RequestParam(defaultValue = "ALL") Which which,
            Paging paging,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sender.send(pages.list(which, paging), request, response);
    }

    @GetMapping("/numbers")
    void numbers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(pages.numbers(), request, response);
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(MessageForm.EMPTY, List.of(), HttpStatus.OK);
    }

    /** What others asked already is offered once; whoever still wants to send it does. */
    @PostMapping
    @NeverKept
    @Counted(Costly.BRINGS_A_MESSAGE)
    ModelAndView write(@ModelAttribute("typed") MessageForm typed) {
        if (typed.isMistake()) {
            return mistakes.begun(title(typed) + "\n" + words(typed));
        }
        var alike = typed.isSeen() ? List.<PublicMessage>of() : messages.similar(title(typed), words(typed));
        if (!alike.isEmpty()) {
            return form(typed, alike, HttpStatus.OK);
        }
        try {
            return new ModelAndView("portal/messages/written", Map.of("code", messages.write(typed.asked())));
        } catch (Refusal refusal) {
            return form(typed, List.of(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(
                            BindingResult.MODEL_KEY_PREFIX + FieldErrors.FORM,
                            FieldErrors.of(refusal, MessageForm.FIELDS));
        }
    }

    private static String title(MessageForm typed) {
        return MessageForm.or(typed.title());
    }

    private static String words(MessageForm typed) {
        return MessageForm.or(typed.words());
    }

    private static ModelAndView form(MessageForm typed, List<PublicMessage> alike, HttpStatus status) {
        return new ModelAndView("portal/messages/new", Map.of("form", typed, "alike", alike), status);
    }
}
