package org.yibaotong.portal.wishes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;

/** The board of wishes (微心愿), and the rules for children's data. */
@Controller
@RequestMapping("/wishes")
@Allow(anyone = true)
class WishesController {

    private final WishBoardPages pages;

    WishesController(WishBoardPages pages) {
        this.pages = pages;
    }

    @GetMapping
    void list(
            @RequestParam(defaultValue = "OPEN") Which which,
            Paging paging,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sender.send(pages.list(which, paging), request, response);
    }

    @GetMapping("/children")
    void children(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(pages.children(), request, response);
    }
}
