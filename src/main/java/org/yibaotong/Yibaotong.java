package org.yibaotong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.yibaotong.audit.command.TrailCommand;
import org.yibaotong.database.backup.BackupCommand;

/** 一报通: one platform for what the grass roots report, what the city publishes and what residents ask. */
@Modulithic(
        systemName = "一报通",
        sharedModules = {"shared", "database"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Yibaotong {

    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args));
        }
        if (TrailCommand.isMeant(args)) {
            System.exit(TrailCommand.run());
        }
        SpringApplication.run(Yibaotong.class, args);
    }
}
