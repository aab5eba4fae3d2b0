package org.yibaotong.register.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.CellText;
import org.yibaotong.sheets.Column;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** The page on which somebody says which of our columns each heading of a ledger is. */
@Controller
@RequestMapping("/desk/accounts/imports/{id}/headings/{position}")
@Allow(Role.REGISTRAR)
class HeadingController {

    private final IntakeDesk desk;
    private final IntakeRows allRows;
    private final Words words;

    HeadingController(IntakeDesk desk, IntakeRows allRows, Words words) {
        this.desk = desk;
        this.allRows = allRows;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable int position, Actor actor) {
        return show(id, position, "", actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView set(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") List<String> column,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.setColumns(id, position, column, actor);
        } catch (Refusal refusal) {
            var reason = words.of(refusal.code(), refusal.arguments().toArray());
            return show(id, position, reason, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "表头认好了，下次同样的表直接认得。");
        return new ModelAndView("redirect:/desk/accounts/imports/" + id);
    }

    private ModelAndView show(UUID id, int position, String error, Actor actor, HttpStatus status) {
        desk.get(id, actor);
        var sheet = desk.sheet(id, position);
        var samples = allRows.firstRows(id, position);
        return new ModelAndView(
                "register/intake/headings",
                Map.of(
                        "id", id.toString(),
                        "sheet", sheet,
                        "samples",
                                IntStream.range(0, sheet.heading().size())
                                        .mapToObj(at -> sample(samples, at))
                                        .toList(),
                        "titles", LedgerColumns.ALL.stream().map(Column::title).toList(),
                        "error", error),
                status);
    }

    /** The first thing that stands below a heading. */
    private static String sample(List<RowOf> rows, int column) {
        return rows.stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(CellText::line)
                .orElse("");
    }
}
