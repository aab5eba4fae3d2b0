package org.yibaotong.newsroom.withdrawal;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** The decision to withdraw a published story (撤稿). */
public record Withdrawal(StoryId story, int edition, String reason, PersonId by, Instant at) {}
