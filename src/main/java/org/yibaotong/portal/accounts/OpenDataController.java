package org.yibaotong.portal.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.PublicAccounts.Asked;
import org.yibaotong.sheets.CsvLine;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Site;
import tools.jackson.databind.json.JsonMapper;

/** All official accounts there are and were, or those a page shows, for whoever wants to build on them. It is written row by row, however many there are. */
@Controller
@Allow(anyone = true)
class OpenDataController {

    private static final String CACHE = "public, max-age=300";

    private final PublicAccounts accounts;
    private final Site site;
    private final JsonMapper json;

    OpenDataController(PublicAccounts accounts, Site site, JsonMapper json) {
        this.accounts = accounts;
        this.site = site;
        this.json = json;
    }

    @GetMapping("/accounts.csv")
    void csv(OpenDataFilter filter, HttpServletResponse response) throws IOException {
        var asked = known(filter);
        var out = begin(response, "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"");
        out.write(CsvLine.BOM + CsvLine.of(OpenAccount.HEADING));
        accounts.each(
                asked,
                account -> out.write(
                        CsvLine.of(OpenAccount.of(account, site.address()).cells())));
        out.flush();
    }

    @GetMapping("/accounts.json")
    void json(OpenDataFilter filter, HttpServletResponse response) throws IOException {
        var asked = known(filter);
        var out = begin(response, "application/json;charset=UTF-8");
        var between = List.of("").iterator();
        out.write("{\"accounts\":[");
        accounts.each(asked, account -> {
            out.write(between.hasNext() ? between.next() : ",\n");
            out.write(json.writeValueAsString(OpenAccount.of(account, site.address())));
        });
        out.write("]}\n");
        out.flush();
    }

    /** Before the first byte: what is half written cannot be refused any more. */
    private Asked known(OpenDataFilter filter) {
        var asked = filter.asked();
        accounts.refuseUnknown(asked);
        return asked;
    }

    private static PrintWriter begin(HttpServletResponse response, String type) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", CACHE);
        return response.getWriter();
    }
}
