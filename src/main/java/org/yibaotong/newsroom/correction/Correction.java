package org.yibaotong.newsroom.correction;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * The decision to correct a published edition (更正).
 *
 * @param note what the public is told
 * @param reason how it came about, for the newsroom only
 */
public record Correction(StoryId story, int edition, String note, String reason, PersonId by, Instant at) {}
