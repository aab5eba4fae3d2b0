package org.yibaotong.newsroom.doubt;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * Words that are doubted no more (误报), because somebody said that they are right.
 *
 * @param story where they said so; it holds for all
 */
record FalseAlarm(UUID id, StoryId story, String rule, String words, PersonId by, Instant at) {}
