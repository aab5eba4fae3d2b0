package org.yibaotong.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.search.SearchDocuments;

class LuceneIndexTests extends IndexContract {

    @TempDir
    Path folder;

    @Override
    Engine engine(List<SearchDocuments<?>> documents) {
        return IndexFolder.prepare(folder);
    }

    @Test
    void aFolderOfThisVersionIsKeptAndOneOfAnotherBuiltAnew() {
        var other = folder.resolve("other");
        var notes = new Notes();
        try (var mapping = IndexSetup.open(IndexFolder.prepare(other), List.of(notes))) {
            assertThat(IndexFolder.prepare(other).isCurrent(notes, mapping)).isFalse();
            IndexFolder.prepare(other).noteBuilt(notes);
            assertThat(IndexFolder.prepare(other).isCurrent(notes, mapping)).isTrue();
        }
    }
}
