package org.yibaotong.register.ledger;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The ledger as a sheet, for programs. */
@RestController
@RequestMapping("/api/v1/ledger/sheet")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class SheetApi {

    private final LedgerPages pages;
    private final LedgerExport export;

    SheetApi(LedgerPages pages, LedgerExport export) {
        this.pages = pages;
        this.export = export;
    }

    @GetMapping
    @Scope("accounts:read")
    ResponseEntity<Resource> sheet(FilterParameters asked, Actor actor) {
        return export.sheet(pages.filter(asked, actor), actor);
    }
}
