package org.yibaotong.sheets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where Apache POI writes what does not fit into memory: files and folders with names of their own. By itself it shares one folder of the
 * machine with every other program, and writes nothing once another user has made that.
 */
final class OwnTempFiles implements TempFileCreationStrategy {

    static void use() {
        TempFile.setTempFileCreationStrategy(new OwnTempFiles());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
