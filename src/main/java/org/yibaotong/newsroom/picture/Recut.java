package org.yibaotong.newsroom.picture;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * Somebody said how a picture of a story is cut from then on (改裁法).
 *
 * @param what in the trail's word, such as {@code story.cut}
 */
public record Recut(StoryId story, String what, String detail, PersonId by, Instant at) {}
