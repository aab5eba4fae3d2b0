package org.yibaotong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An empty data folder for one test context. PostgreSQL's programs are unpacked once and shared. */
class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var homes = Files.createDirectories(Path.of("target/homes"));
            var home = Files.createTempDirectory(homes, "home").toAbsolutePath();
            var programs = Files.createDirectories(homes.resolve("postgres")).toAbsolutePath();
            Files.createSymbolicLink(home.resolve("postgres"), programs);
            TestPropertyValues.of("yibaotong.home=" + home).applyTo(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            Files.deleteIfExists(home.resolve("postgres"));
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
