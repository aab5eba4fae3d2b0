package org.yibaotong.identity.unitsheet;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;

/** Units taken out as a sheet, which can be taken in again. */
@Controller
class UnitSheetController {

    private final UnitExport export;

    UnitSheetController(UnitExport export) {
        this.export = export;
    }

    @GetMapping("/desk/units/sheet")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    ResponseEntity<byte[]> show(Actor actor) {
        return Download.workbook(UnitColumns.SHEET.word(), export.units(actor.reach(Role.SYSTEM_ADMINISTRATOR)));
    }
}
