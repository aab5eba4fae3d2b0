package org.yibaotong.portal.home;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;

/** The printed home page. */
@Component
class HomePages implements PlainPages {

    private static final String HOME = "/";

    private final Kept<String, Printed> kept;
    private final HomeEditor editor;
    private final Printer printer;

    HomePages(HomeEditor editor, Printer printer, Outage outage) {
        this.kept = new Kept<>(1, outage, (path, last) -> Optional.of(print()));
        this.editor = editor;
        this.printer = printer;
    }

    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        return path.equals(HOME) ? kept.get(HOME) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(HOME);
    }

    private Printed print() {
        return printer.html(200, "portal/home/show", HOME, Map.of("home", editor.lay()));
    }
}
