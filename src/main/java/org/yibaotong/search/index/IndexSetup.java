package org.yibaotong.search.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.AsyncTaskExecutor;
import org.yibaotong.search.SearchDocuments;

/** Opens the index, with the document types the features contribute. */
@Configuration
@EnableConfigurationProperties(SearchSettings.class)
class IndexSetup {

    private static final String MADE_MEANWHILE = "resource_already_exists_exception";

    @Bean
    Engine searchEngine(
            SearchSettings settings,
            @Value("${yibaotong.home}") Path home,
            ObjectProvider<SearchDocuments<?>> documents) {
        return settings.isOpenSearch()
                ? new OpenSearchCluster(settings, documents.stream().toList())
                : IndexFolder.prepare(home.toAbsolutePath().normalize().resolve("index"));
    }

    @Bean(destroyMethod = "close")
    CloseableSearchMapping searchMapping(Engine engine, ObjectProvider<SearchDocuments<?>> documents) {
        return open(engine, documents.stream().toList());
    }

    /** Of nodes that miss an index in a cluster at the same moment one makes it, and the others find it when they look again. */
    static CloseableSearchMapping open(Engine engine, List<SearchDocuments<?>> documents) {
        try {
            return openOnce(engine, documents);
        } catch (SearchException e) {
            if (!String.valueOf(e.getMessage()).contains(MADE_MEANWHILE)) {
                throw e;
            }
            return openOnce(engine, documents);
        }
    }

    private static CloseableSearchMapping openOnce(Engine engine, List<SearchDocuments<?>> documents) {
        Set<Class<?>> types = documents.stream().map(SearchDocuments::type).collect(Collectors.toSet());
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(types))
                .properties(engine.properties())
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.background_failure_handler", new IndexFaults())
                .build();
    }

    /**
     * One thread indexes everything, so that of two changes to one thing the later is also written later. Not a default candidate:
     * other work must not queue up here. It stops before the index is closed.
     */
    @Bean(defaultCandidate = false)
    @DependsOn("searchMapping")
    AsyncTaskExecutor indexing() {
        return new IndexingThread();
    }
}
