package org.yibaotong.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.backend.elasticsearch.client.opensearch.rest.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.yibaotong.search.SearchDocuments;

/** An index in an OpenSearch cluster, shared by all nodes of the program. */
final class OpenSearchCluster implements Engine {

    /** Both the HTTP client and the OpenSearch client above it would unpack an answer. */
    private static final ElasticsearchHttpClientConfigurer UNPACKED_ONCE =
            context -> context.clientBuilder().disableContentCompression();

    private final SearchSettings settings;
    private final Map<String, Integer> versions;

    OpenSearchCluster(SearchSettings settings, Collection<SearchDocuments<?>> all) {
        this.settings = settings;
        this.versions = all.stream().collect(Collectors.toMap(OpenSearchCluster::index, SearchDocuments::version));
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("hibernate.search.backend.type", "elasticsearch");
        properties.put("hibernate.search.backend.client_factory", "opensearch-rest");
        properties.put("hibernate.search.backend.client.configurer", UNPACKED_ONCE);
        properties.put("hibernate.search.backend.uris", List.copyOf(settings.opensearch()));
        properties.put("hibernate.search.backend.layout.strategy", new VersionedNames(versions));
        properties.put("hibernate.search.backend.analysis.configurer", new OpenSearchAnalysis());
        if (settings.user() != null) {
            properties.put("hibernate.search.backend.username", settings.user());
            properties.put("hibernate.search.backend.password", settings.password());
        }
        return properties;
    }

    /** An index of another version has another name, so the one of this name is right once anything is in it. */
    @Override
    public boolean isCurrent(SearchDocuments<?> documents, SearchMapping mapping) {
        try (var session = mapping.createSession()) {
            return session.search(documents.type())
                            .where(every -> every.matchAll())
                            .fetchTotalHitCount()
                    > 0;
        }
    }

    @Override
    public void noteBuilt(SearchDocuments<?> documents) {
        // Its name says it.
    }

    private static String index(SearchDocuments<?> documents) {
        return documents.type().getAnnotation(Indexed.class).index();
    }
}
