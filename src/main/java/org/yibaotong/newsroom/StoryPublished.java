package org.yibaotong.newsroom;

import java.time.Instant;

/**
 * A signed edition stands before the readers (发布). Said by those who publish, once the channel has confirmed it.
 *
 * @param url where the public reads it
 */
public record StoryPublished(StoryId story, int edition, String url, Instant at) {}
