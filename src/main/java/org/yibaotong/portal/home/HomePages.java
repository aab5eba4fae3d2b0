package org.yibaotong.portal.home;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;

/** The printed home page. */
@Component
public class HomePages {

    private static final String HOME = "/";

    private final Kept<String, Printed> kept = new Kept<>(1, (path, last) -> Optional.of(print()));
    private final HomeEditor editor;
    private final Printer printer;

    HomePages(HomeEditor editor, Printer printer) {
        this.editor = editor;
        this.printer = printer;
    }

    public Printed page() {
        return kept.get(HOME).orElseThrow();
    }

    private Printed print() {
        return printer.html(200, "portal/home/show", HOME, Map.of("home", editor.lay()));
    }
}
