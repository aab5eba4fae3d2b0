package org.yibaotong.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.springframework.util.FileSystemUtils;
import org.yibaotong.search.SearchDocuments;

/** An index in the data folder, read by Lucene in the process: where it lies, and a note beside it of what it was built with. It can always be built anew, so it may be thrown away. */
final class IndexFolder implements Engine {

    private static final String ENGINE = "engine";

    private final Path folder;
    private final Path note;

    private IndexFolder(Path folder) {
        this.folder = folder;
        this.note = folder.resolve("built-with.properties");
    }

    /** An index of another engine's version is thrown away here, before anybody opens it. */
    static IndexFolder prepare(Path folder) {
        var prepared = new IndexFolder(folder);
        try {
            if (!Version.LATEST.toString().equals(prepared.read().getProperty(ENGINE))) {
                FileSystemUtils.deleteRecursively(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prepared;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.lucene_version",
                Version.LATEST.toString(),
                "hibernate.search.backend.directory.type",
                "local-filesystem",
                "hibernate.search.backend.directory.root",
                folder.toString(),
                "hibernate.search.backend.analysis.configurer",
                new ChineseAnalysis());
    }

    @Override
    public boolean isCurrent(SearchDocuments<?> documents, SearchMapping mapping) {
        return String.valueOf(documents.version()).equals(read().getProperty(name(documents)));
    }

    @Override
    public void noteBuilt(SearchDocuments<?> documents) {
        var properties = read();
        properties.setProperty(ENGINE, Version.LATEST.toString());
        properties.setProperty(name(documents), String.valueOf(documents.version()));
        try (var writer = Files.newBufferedWriter(note)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        var properties = new Properties();
        if (Files.exists(note)) {
            try (var reader = Files.newBufferedReader(note)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static String name(SearchDocuments<?> documents) {
        return documents.type().getSimpleName();
    }
}
