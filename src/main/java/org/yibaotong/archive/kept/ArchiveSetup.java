package org.yibaotong.archive.kept;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveSetup {}
