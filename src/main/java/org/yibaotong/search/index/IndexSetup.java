package org.yibaotong.search.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.yibaotong.search.SearchDocuments;

/** Opens the index in the data folder, with the document types the features contribute. */
@Configuration
class IndexSetup {

    @Bean
    IndexFolder indexFolder(@Value("${yibaotong.home}") Path home) {
        return IndexFolder.prepare(home.toAbsolutePath().normalize().resolve("index"));
    }

    @Bean(destroyMethod = "close")
    CloseableSearchMapping searchMapping(IndexFolder folder, ObjectProvider<SearchDocuments<?>> documents) {
        return open(documents.stream().toList(), folder.path());
    }

    static CloseableSearchMapping open(List<SearchDocuments<?>> documents, Path folder) {
        Set<Class<?>> types = documents.stream().map(SearchDocuments::type).collect(Collectors.toSet());
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(types))
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
                .property("hibernate.search.backend.directory.type", "local-filesystem")
                .property("hibernate.search.backend.directory.root", folder.toString())
                .property("hibernate.search.backend.analysis.configurer", new ChineseAnalysis())
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .build();
    }

    /**
     * One thread indexes everything, so that of two changes to one thing the later is also written later. Not a default candidate:
     * other work must not queue up here.
     */
    @Bean(defaultCandidate = false)
    AsyncTaskExecutor indexing() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("indexing-");
        executor.setWaitForTasksToCompleteOnShutdown(false);
        return executor;
    }
}
