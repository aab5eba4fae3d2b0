package org.yibaotong.redirects.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.host.HostLines;
import org.yibaotong.redirects.mapping.MappingDesk;
import org.yibaotong.redirects.mapping.MappingForm;
import org.yibaotong.redirects.mapping.Mappings;
import org.yibaotong.redirects.mapping.TaggedMappings;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** The page 旧网址, and under it the mappings of one old website, as a list and as a file. */
@Controller
@RequestMapping("/desk/old-sites")
@Allow(Role.REGISTRAR)
class ListController {

    private final OldSites sites;
    private final OldSiteList list;
    private final MappingList mappings;
    private final TaggedMappings tagged;
    private final HostLines hosts;
    private final MappingDesk desk;
    private final Words words;

    ListController(
            OldSites sites,
            OldSiteList list,
            MappingList mappings,
            TaggedMappings tagged,
            HostLines hosts,
            MappingDesk desk,
            Words words) {
        this.sites = sites;
        this.list = list;
        this.mappings = mappings;
        this.tagged = tagged;
        this.hosts = hosts;
        this.desk = desk;
        this.words = words;
    }

    /** @param ahead only those whose names are still to be switched over, by the day that is set for it */
    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean ahead, Actor actor, Model model) {
        var led = hosts.led();
        var rows = list.within(OldSiteDesk.reach(actor)).stream()
                .map(row -> OldSiteRow.of(row, led.get(row.site().ownName())));
        model.addAttribute("ahead", ahead);
        model.addAttribute(
                "rows", (ahead ? rows.filter(OldSiteRow::isAhead).sorted(OldSiteRow.BY_SWITCH) : rows).toList());
        return "redirects/list/sites";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable OldSiteId id, MappingFilter filter, Paging paging, Actor actor) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        return page(site, filter, mappings.page(site, filter, paging), MappingForm.EMPTY, List.of());
    }

    @PostMapping("/{id}/mappings/selection")
    ModelAndView change(
            @PathVariable OldSiteId id,
            @RequestParam(defaultValue = "") List<Long> mapping,
            @ModelAttribute MappingForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.change(id, mapping, typed, actor), MappingForm.FIELDS)
                .then(
                        "/desk/old-sites/" + id,
                        "改了" + mapping.size() + "条，马上生效",
                        flash,
                        () -> again(id, typed, mapping, actor));
    }

    @PostMapping("/{id}/mappings/selection/tags")
    ModelAndView tag(
            @PathVariable OldSiteId id,
            @RequestParam(defaultValue = "") List<Long> mapping,
            @ModelAttribute MappingForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.tag(id, mapping, typed, actor), MappingForm.FIELDS)
                .then(
                        "/desk/old-sites/" + id,
                        mapping.size() + "条加上了标签",
                        flash,
                        () -> again(id, typed, mapping, actor));
    }

    /** With just those that were chosen, from whichever page of the list they came. */
    private ModelAndView again(OldSiteId id, MappingForm typed, List<Long> chosen, Actor actor) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var first = new Paging(1);
        var rows = chosen.isEmpty()
                ? mappings.page(site, MappingFilter.NONE, first)
                : mappings.chosen(site, chosen, first);
        return page(site, MappingFilter.NONE, rows, typed, chosen);
    }

    private ModelAndView page(
            OldSite site, MappingFilter filter, Rows<Mappings.Kept> found, MappingForm typed, List<Long> chosen) {
        var rows = found.rows().stream().map(kept -> MappingRow.of(kept, words)).toList();
        return new ModelAndView(
                "redirects/list/show",
                Map.of(
                        "site",
                        site,
                        "row",
                        OldSiteRow.of(new OldSiteList.Row(site, list.counts(site.id())), null),
                        "hosts",
                        hosts.of(site),
                        "switching",
                        hosts.switching(site),
                        "filter",
                        filter,
                        "rows",
                        new Rows<>(rows, found.page(), found.total()),
                        "form",
                        typed,
                        "chosen",
                        chosen,
                        "tags",
                        tagged.of(site.id())));
    }

    @GetMapping("/{id}/sheet")
    void sheet(@PathVariable OldSiteId id, MappingFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var name = ContentDisposition.attachment()
                .filename("网址对照-" + site.host() + ".csv", UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/csv;charset=UTF-8");
        try (var out = new OutputStreamWriter(response.getOutputStream(), UTF_8)) {
            mappings.each(site, filter, MappingSheet.begin(out, words)::write);
        }
    }
}
