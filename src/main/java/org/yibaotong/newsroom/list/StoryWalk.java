package org.yibaotong.newsroom.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.ListEdge;

/**
 * One page of the list of stories.
 *
 * @param older where the next page begins, or null on the last
 */
public record StoryWalk(List<StoryRow> rows, @Nullable ListEdge older) {}
