package org.yibaotong.portal.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.Promises;
import org.yibaotong.web.Elder;
import org.yibaotong.web.Page;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;
import org.yibaotong.web.Typed;
import org.yibaotong.web.Words;

/** Prints the portal's templates. Who looks makes no difference, so a page printed for one is good for all. */
@Component
public class Printer {

    private final TemplateEngine engine;
    private final Site site;
    private final Words words;
    private final Promises promises;
    private final Clock clock;

    Printer(TemplateEngine engine, Site site, Words words, Promises promises, Clock clock) {
        this.engine = engine;
        this.site = site;
        this.words = words;
        this.promises = promises;
        this.clock = clock;
    }

    /** A page of HTML. The template finds {@code page}, {@code today} and {@code promises} beside what is given. */
    public Printed html(int status, String template, String path, Map<String, Object> model) {
        var all = new HashMap<>(model);
        var nobody =
                new Page(null, path, "", null, List.of(), Map.of(), null, Typed.NOTHING, site, words, Elder.Size.PLAIN);
        all.put("page", nobody);
        all.put("today", Times.today(clock.instant()));
        all.put("promises", promises);
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", all, output);
        return Printed.of(status, Printed.HTML, bytes(output));
    }

    public Site site() {
        return site;
    }

    private static byte[] bytes(Utf8ByteOutput output) {
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
