package org.yibaotong.archive.kept;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How archives are made and where they lie ({@code yibaotong.archive.*}).
 *
 * @param folder one that all nodes see; where nothing is set, beside the files in the data folder
 * @param apart between two requests to one host, where nothing else is agreed with the owner of the site
 * @param largest answer that is kept in full
 * @param segment from which size on a new segment is begun
 * @param patience with one answer
 */
@ConfigurationProperties("yibaotong.archive")
public record ArchiveSettings(
        Path folder,
        @DefaultValue("1s") Duration apart,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("64MB") DataSize segment,
        @DefaultValue("60s") Duration patience) {}
