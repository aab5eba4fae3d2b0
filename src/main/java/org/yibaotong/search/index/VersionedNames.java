package org.yibaotong.search.index;

import java.util.Map;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/** What the indexes are called in a cluster that others may use too: {@code yibaotong-article-1}. */
record VersionedNames(Map<String, Integer> versions) implements IndexLayoutStrategy {

    private static final String PREFIX = "yibaotong-";

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return PREFIX + index + "-" + versions.get(index);
    }

    @Override
    public @Nullable String createWriteAlias(String index) {
        return null;
    }

    @Override
    public @Nullable String createReadAlias(String index) {
        return null;
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        return name.substring(PREFIX.length(), name.lastIndexOf('-'));
    }
}
