package org.yibaotong.closure.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.closurecase.Begun.Left;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Campaigns for programs: the same desk and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class CampaignApi {

    private final CampaignPages pages;
    private final ListedLines lines;
    private final CampaignDesk desk;
    private final DecisionDesk decisions;

    CampaignApi(CampaignPages pages, ListedLines lines, CampaignDesk desk, DecisionDesk decisions) {
        this.pages = pages;
        this.lines = lines;
        this.desk = desk;
        this.decisions = decisions;
    }

    record CampaignJson(UUID id, String name, CampaignStage stage, int weighed, int total, LocalDate deadline) {}

    record ReportJson(boolean addsUp, TallyJson total, List<TableJson> tables) {}

    record TableJson(String title, List<TallyJson> lines) {}

    record TallyJson(String name, long all, long kept, long merged, long closed, long open) {}

    record ListedJson(
            UUID account,
            Disposal proposal,
            @Nullable Disposal disposal,
            String reason,
            @Nullable LocalDate until,
            String objection,
            boolean isBegun) {}

    record ObjectionJson(@Nullable String objection) {}

    record BegunJson(int begun, List<Left> left) {}

    @PostMapping
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    ResponseEntity<CampaignJson> weigh(@RequestBody CampaignForm sent, Actor actor) {
        var id = desk.weigh(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id)).body(show(id, actor));
    }

    /** The newest first. */
    @GetMapping
    @Scope("closures:read")
    List<CampaignJson> list(Actor actor) {
        return pages.visible(actor).stream().map(CampaignApi::json).toList();
    }

    @GetMapping("/{id}")
    @Scope("closures:read")
    CampaignJson show(@PathVariable CampaignId id, Actor actor) {
        return json(pages.visible(id, actor));
    }

    @PostMapping("/{id}/start")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    CampaignJson start(@PathVariable CampaignId id, Actor actor) {
        desk.start(id, actor);
        return show(id, actor);
    }

    @GetMapping("/{id}/report")
    @Scope("closures:read")
    ReportJson report(@PathVariable CampaignId id, Actor actor) {
        var report = pages.report(id, actor);
        return new ReportJson(
                report.addsUp(),
                json(report.total()),
                report.tables().stream()
                        .map(table -> new TableJson(
                                table.title(),
                                table.lines().stream().map(CampaignApi::json).toList()))
                        .toList());
    }

    @GetMapping("/{id}/accounts")
    @Scope("closures:read")
    List<ListedJson> accounts(@PathVariable CampaignId id, ListFilter filter, Paging paging, Actor actor) {
        return lines.rows(id, filter, paging, actor).rows().stream()
                .map(CampaignApi::json)
                .toList();
    }

    /** Some accounts decided in one way, some in another: all of it or nothing. */
    @PutMapping("/{id}/decisions")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    ReportJson decide(@PathVariable CampaignId id, @RequestBody List<DecisionForm> sent, Actor actor) {
        decisions.decide(id, sent, actor);
        return report(id, actor);
    }

    @PutMapping("/{id}/accounts/{account}/objection")
    @Allow(Role.CORRESPONDENT)
    @Scope("closures:write")
    ResponseEntity<Void> object(
            @PathVariable CampaignId id,
            @PathVariable AccountId account,
            @RequestBody ObjectionJson sent,
            Actor actor) {
        decisions.object(id, ObjectionForm.of(account, DecisionForm.or(sent.objection())), actor);
        return ResponseEntity.noContent().build();
    }

    /** Many in one sitting, with the same words. */
    @PutMapping("/{id}/objections")
    @Allow(Role.CORRESPONDENT)
    @Scope("closures:write")
    ResponseEntity<Void> object(@PathVariable CampaignId id, @RequestBody ObjectionForm sent, Actor actor) {
        decisions.object(id, sent, actor);
        return ResponseEntity.noContent().build();
    }

    /** As many as can be begun in one sitting, and why the others were left. */
    @PostMapping("/{id}/cases")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    BegunJson begin(@PathVariable CampaignId id, Actor actor) {
        var begun = decisions.begin(id, actor);
        return new BegunJson(begun.count(), begun.left());
    }

    private static CampaignJson json(Campaign campaign) {
        return new CampaignJson(
                campaign.id().value(),
                campaign.name(),
                campaign.stage(),
                campaign.weighed(),
                campaign.total(),
                campaign.deadline());
    }

    private static TallyJson json(Tally one) {
        return new TallyJson(one.name(), one.all(), one.kept(), one.merged(), one.closed(), one.open());
    }

    private static ListedJson json(CampaignList.Row row) {
        var one = row.listed();
        var made = one.decision();
        return new ListedJson(
                one.account().value(),
                one.proposal(),
                made == null ? null : made.disposal(),
                made == null ? "" : made.reason(),
                made == null ? null : made.until(),
                one.objection(),
                row.isBegun());
    }
}
