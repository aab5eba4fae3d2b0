package org.yibaotong.inspection.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.overview.FindingList.Row;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The list of findings for programs, by the same filters as on the page. */
@RestController
@RequestMapping("/api/v1/findings")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FindingsApi {

    private final OverviewPages pages;

    FindingsApi(OverviewPages pages) {
        this.pages = pages;
    }

    /** @param since the day it has been so */
    record RowJson(
            UUID id,
            UUID account,
            String tier,
            String indicator,
            int version,
            Severity severity,
            FindingState state,
            boolean mitigated,
            LocalDate since,
            @Nullable LocalDate dueOn) {

        static RowJson of(Row row) {
            return new RowJson(
                    row.id().value(),
                    row.account().value(),
                    row.tier(),
                    row.indicator(),
                    row.version(),
                    row.severity(),
                    row.state(),
                    row.mitigated(),
                    row.since(),
                    row.due());
        }
    }

    @GetMapping
    @Scope("inspections:read")
    List<RowJson> list(FilterParameters asked, Actor actor, Paging paging) {
        return pages.found(pages.filter(asked, actor), paging, actor).rows().stream()
                .map(RowJson::of)
                .toList();
    }
}
