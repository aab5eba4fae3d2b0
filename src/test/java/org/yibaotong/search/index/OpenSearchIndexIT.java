package org.yibaotong.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.Race;
import org.yibaotong.search.SearchDocuments;

/** The index in a real OpenSearch; run with {@code -Popensearch}. */
class OpenSearchIndexIT extends IndexContract {

    @TempDir
    static Path folder;

    private static OpenSearch server;

    @BeforeAll
    static void start() throws Exception {
        server = OpenSearch.start(Path.of("target/opensearch"), folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    Engine engine(List<SearchDocuments<?>> documents) {
        return cluster(documents);
    }

    @Test
    void anIndexWithSomethingInItNeedNotBeBuilt() {
        var notes = new Notes();
        var cluster = cluster(List.of(notes));
        try (var mapping = IndexSetup.open(cluster, List.of(notes))) {
            assertThat(cluster.isCurrent(notes, mapping)).isFalse();
            new HibernateIndex(mapping).put(new Note("1", "春耕", "农业", 1));
            assertThat(cluster.isCurrent(notes, mapping)).isTrue();
        }
    }

    @Test
    void nodesThatStartAtTheSameMomentAllOpenTheIndex() throws Exception {
        var first = new First();
        Callable<?> start = () -> {
            IndexSetup.open(cluster(List.of(first)), List.of(first)).close();
            return true;
        };
        assertThat(Race.of(start, start, start, start)).containsOnly("done");
    }

    /** Of an index nobody has made yet. */
    private static class First extends Notes {

        @Override
        public int version() {
            return 99;
        }
    }

    private static OpenSearchCluster cluster(List<SearchDocuments<?>> documents) {
        return new OpenSearchCluster(new SearchSettings(false, List.of(server.address()), null, null), documents);
    }
}
