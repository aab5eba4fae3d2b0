package org.yibaotong.closure.campaign;

/** How far a campaign is (行动状态). Until it is started it is a dry run (试算). */
public enum CampaignStage {
    WEIGHING,
    DRAFT,
    RUNNING,
    ENDED,
    FAILED
}
