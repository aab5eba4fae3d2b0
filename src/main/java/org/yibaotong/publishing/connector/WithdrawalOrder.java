package org.yibaotong.publishing.connector;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.UnitId;

/**
 * The order to take a story down (撤稿), with what a channel needs to leave a mark where it stood.
 *
 * @param edition the one that was signed last
 * @param publishedAt when the story was first signed off
 * @param reason for the public
 */
public record WithdrawalOrder(
        StoryId story, int edition, String headline, UnitId unit, Instant publishedAt, String reason, Instant at) {}
