package org.yibaotong.newsroom.adviser;

import org.yibaotong.newsroom.StoryId;

/** Somebody wants the service to look at an edition. */
record AdviceWanted(StoryId story, int edition) {}
