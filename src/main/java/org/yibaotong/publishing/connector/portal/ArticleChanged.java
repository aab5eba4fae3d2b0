package org.yibaotong.publishing.connector.portal;

/** An article was published, corrected or taken down. Heard within this feature only, by what keeps the index. */
record ArticleChanged(long number) {}
