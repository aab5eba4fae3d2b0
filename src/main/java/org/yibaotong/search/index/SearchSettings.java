package org.yibaotong.search.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is ({@code yibaotong.search.*}).
 *
 * @param rebuild whether to build it anew at the start
 * @param opensearch addresses of the nodes of an OpenSearch cluster; with none it lies in the data folder
 * @param user and password for the cluster, where it wants one
 */
@ConfigurationProperties("yibaotong.search")
record SearchSettings(
        @DefaultValue("false") boolean rebuild,
        @DefaultValue List<String> opensearch,
        @Nullable String user,
        @Nullable String password) {

    boolean isOpenSearch() {
        return !opensearch.isEmpty();
    }
}
