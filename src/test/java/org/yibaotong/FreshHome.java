package org.yibaotong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A data folder for one test context, with the example world in it from the second time on. */
class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target/homes")), "home")
                    .toAbsolutePath();
            var world = ToldWorld.ofNow();
            if (!world.unpackedInto(home)) {
                context.addApplicationListener((ApplicationListener<ApplicationReadyEvent>) ready -> world.keep(home));
            }
            SharedPrograms.linkInto(home);
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
