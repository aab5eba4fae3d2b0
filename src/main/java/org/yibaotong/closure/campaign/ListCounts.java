package org.yibaotong.closure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;

/** The lists of campaigns, counted by the database. */
@Repository
class ListCounts {

    private final JdbcClient jdbc;

    ListCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Objections nobody has answered, in all campaigns that go on. */
    long objections(UUID[] units) {
        return jdbc.sql("""
                select count(*) from closure.listed join closure.campaign on campaign.id = campaign_id
                 where stage = 'RUNNING' and objection <> '' and listed.unit_id = any(:units)
                """).param("units", units).query(Long.class).single();
    }

    long countUnbegun(CampaignId campaign, UUID[] units) {
        return jdbc.sql("select count(*) from closure.listed where campaign_id = :campaign and unit_id = any(:units)"
                        + " and " + CampaignList.WAITS)
                .param("campaign", campaign.value())
                .param("units", units)
                .query(Long.class)
                .single();
    }

    /** Those kept until a day that has come: to be looked at again. */
    long countDue(CampaignId campaign, UUID[] units, LocalDate today) {
        return jdbc.sql("""
                select count(*) from closure.listed
                 where campaign_id = :campaign and unit_id = any(:units) and disposal = 'KEEP' and keep_until <= :today
                """)
                .param("campaign", campaign.value())
                .param("units", units)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /** How many of one kind were proposed and decided to become what. */
    List<Count> of(CampaignId campaign, UUID[] units) {
        return jdbc.sql("""
                select website, platform, tier, unit_kind, proposal, disposal, count(*), count(*) filter (where objection <> '')
                  from closure.listed where campaign_id = :campaign and unit_id = any(:units)
                 group by website, platform, tier, unit_kind, proposal, disposal
                """)
                .param("campaign", campaign.value())
                .param("units", units)
                .query((row, number) -> new Count(
                        row.getBoolean(1),
                        row.getString(2),
                        row.getString(3),
                        UnitKind.valueOf(row.getString(4)),
                        Disposal.valueOf(row.getString(5)),
                        CampaignList.disposal(row.getString(6)),
                        row.getLong(7),
                        row.getLong(8)))
                .list();
    }

    record Count(
            boolean website,
            String platform,
            String tier,
            UnitKind unitKind,
            Disposal proposal,
            @Nullable Disposal disposal,
            long count,
            long objections) {}
}
