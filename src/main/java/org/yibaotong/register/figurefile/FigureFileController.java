package org.yibaotong.register.figurefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.register.figurefile.FigureFileDesk.Wrong;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Words;

/** The page 导入数字: figures of many accounts by day or by month. */
@Controller
@RequestMapping("/desk/accounts/figures")
@Allow(Role.REGISTRAR)
class FigureFileController {

    /** Who has more to put right looks again afterwards. */
    private static final int WRONG_SHOWN = 50;

    private final FigureFileDesk desk;
    private final Words words;

    FigureFileController(FigureFileDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView choose() {
        return page("", List.of(), HttpStatus.OK);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        var heading = List.of("账号名称", "平台", "账号ID", "日期或月份", "粉丝数", "发文数", "原创数", "阅读数", "篇均阅读", "留言数", "答复数");
        var rows = List.of(
                List.of("望江优生活", "微信公众号", "gh_0a1b2c3d4e5f", "2026-11-23", "61800", "2", "1", "1530", "765", "6", "6"),
                List.of("望江优生活", "微信公众号", "gh_0a1b2c3d4e5f", "2026年10月", "", "46", "30", "35200", "765", "120", "118"));
        return Download.workbook("数字模板", Workbook.write("数字", heading, rows));
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file, Actor actor, RedirectAttributes next) {
        try {
            var content = file == null ? new byte[0] : file.getBytes();
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var received = desk.receive(name, content, actor);
            if (!received.wrong().isEmpty()) {
                return page("", received.wrong(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            next.addFlashAttribute("toast", "已记下%d个账号的%d个数字。".formatted(received.accounts(), received.figures()));
            return new ModelAndView("redirect:/desk/accounts");
        } catch (Refusal refusal) {
            var reason = words.of(refusal.code(), refusal.arguments().toArray());
            return page(reason, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException broken) {
            return page(words.of("error.upload-broken"), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(String error, List<Wrong> wrong, HttpStatus status) {
        return new ModelAndView(
                "register/figurefile/send",
                Map.of(
                        "error", error,
                        "total", wrong.size(),
                        "wrong", wrong.stream().limit(WRONG_SHOWN).toList()),
                status);
    }
}
