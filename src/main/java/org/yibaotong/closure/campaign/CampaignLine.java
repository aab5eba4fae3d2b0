package org.yibaotong.closure.campaign;

import org.yibaotong.web.Badge;

/** One campaign in the list. */
public record CampaignLine(String url, String name, String unit, String told, Badge stage) {}
