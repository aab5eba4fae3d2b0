package org.yibaotong.newsroom.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * Something begun and not sent (草稿).
 *
 * @param typed the form as typed, as JSON; whose form it is knows how to read it
 */
public record Draft(UUID key, String title, String typed, Instant savedAt) {}
