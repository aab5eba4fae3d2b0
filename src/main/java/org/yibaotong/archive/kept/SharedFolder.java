package org.yibaotong.archive.kept;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/**
 * Archives lie in a folder all nodes see (共用的存档文件夹): they are written to their end bit by bit, which a bucket cannot do. Where files are
 * in a bucket there may be several nodes, and one of them is not to write where its neighbours cannot read.
 */
@Component
class SharedFolder {

    SharedFolder(
            ArchiveSettings settings,
            @Value("${yibaotong.home}") Path home,
            @Value("${yibaotong.files.s3.endpoint:}") String bucket) {
        var folder = settings.folder().toAbsolutePath().normalize();
        if (!bucket.isBlank() && folder.startsWith(home.toAbsolutePath().normalize())) {
            throw new Missing(folder);
        }
    }

    static final class Missing extends RuntimeException {

        Missing(Path folder) {
            super(
                    "文件放在 S3（YIBAOTONG_FILES_S3_ENDPOINT），存档却还在本机的数据目录 %s，别的节点看不到。请把 YIBAOTONG_ARCHIVE_FOLDER 设成各节点共用的文件夹（如 NFS）；只有一台的，设成数据目录以外的文件夹。原来存下的搬过去。"
                            .formatted(folder));
        }
    }

    /** Says so on the console in one sentence. */
    static class Analyzer extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable fault, Missing cause) {
            return new FailureAnalysis(cause.getMessage(), null, fault);
        }
    }
}
