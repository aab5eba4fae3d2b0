package org.yibaotong.register.national;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.identity.Units;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Scope;

/** What is reported to the national system, for programs: the file, what a unit signs, and the columns of the file. */
@RestController
@RequestMapping("/api/v1/filings/national")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class NationalApi {

    private final NationalFiles files;
    private final NationalTemplates templates;
    private final Units units;

    NationalApi(NationalFiles files, NationalTemplates templates, Units units) {
        this.files = files;
        this.templates = templates;
        this.units = units;
    }

    /**
     * How the file looks.
     *
     * @param columns each as it is typed: 账号名称=名称
     * @param fields what a column may hold
     * @param closed whether accounts that are closed are reported too
     * @param original whether these are the columns that came along
     */
    record ColumnsJson(List<String> columns, List<String> fields, boolean closed, boolean original) {}

    record ChangeJson(
            @Nullable List<String> columns, @Nullable Boolean closed) {

        NationalTemplate template() {
            return NationalTemplate.of(columns == null ? "" : String.join("\n", columns), Boolean.TRUE.equals(closed));
        }
    }

    @GetMapping("/file")
    @Scope("filings:read")
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String unit, Actor actor) {
        var chosen = units.chosen(unit, FilingDesk.reach(actor));
        return files.workbook(actor, chosen == null ? null : chosen.value());
    }

    @GetMapping("/sign-off/word")
    @Scope("filings:read")
    ResponseEntity<byte[]> word(@RequestParam String unit, Actor actor) {
        var signing = signing(unit, actor);
        return Download.document(named(signing), WordFile.of(files.signOff(FilingDesk.reach(actor), signing)));
    }

    @GetMapping("/sign-off/pdf")
    @Scope("filings:read")
    ResponseEntity<byte[]> pdf(@RequestParam String unit, Actor actor) {
        var signing = signing(unit, actor);
        return Download.pdf(named(signing), PdfFile.of(files.signOff(FilingDesk.reach(actor), signing)));
    }

    @GetMapping("/columns")
    @Scope("filings:read")
    ColumnsJson columns() {
        var template = templates.inForce();
        return new ColumnsJson(
                template.columns().stream().map(NationalColumn::line).toList(),
                NationalField.words(),
                template.closed(),
                templates.isOriginal());
    }

    @PutMapping("/columns")
    @Allow(Role.REGISTRAR)
    @Scope("filings:write")
    ColumnsJson change(@RequestBody ChangeJson sent, Actor actor) {
        templates.change(sent.template(), actor);
        return columns();
    }

    /** As they came along. */
    @DeleteMapping("/columns")
    @Allow(Role.REGISTRAR)
    @Scope("filings:write")
    ColumnsJson reset(Actor actor) {
        templates.reset(actor);
        return columns();
    }

    private UUID signing(String unit, Actor actor) {
        return units.get(unit, FilingDesk.reach(actor)).value();
    }

    private String named(UUID unit) {
        return files.named("政务新媒体报送表", unit);
    }
}
