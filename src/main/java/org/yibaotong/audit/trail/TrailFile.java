package org.yibaotong.audit.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** The trail, or a part of it, as a file to take out of the house. */
@Component
class TrailFile {

    private final TrailReader reader;
    private final Clock clock;

    TrailFile(TrailReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    void send(TrailFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        reader.tellExport(filter, actor);
        var disposition = ContentDisposition.attachment()
                .filename("留痕 " + Times.day(clock.instant()) + ".csv", StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setContentType("text/csv;charset=UTF-8");
        reader.export(filter, response.getWriter());
    }
}
