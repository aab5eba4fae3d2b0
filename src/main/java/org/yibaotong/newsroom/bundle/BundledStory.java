package org.yibaotong.newsroom.bundle;

import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;

/** A story's place in a bundle. */
@Table(schema = "newsroom", name = "bundle_story")
record BundledStory(StoryId storyId) {}
