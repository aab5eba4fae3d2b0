package org.yibaotong.audit.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The trail, for programs of the auditor. */
@RestController
@RequestMapping("/api/v1/trail")
@Allow(Role.AUDITOR)
@Scope("trail:read")
class TrailApi {

    private final TrailReader reader;
    private final TrailFile file;

    TrailApi(TrailReader reader, TrailFile file) {
        this.reader = reader;
        this.file = file;
    }

    @GetMapping
    List<EntryJson> list(@ModelAttribute TrailFilter filter, Paging paging) {
        return reader.list(filter, paging);
    }

    /** A file in CSV; that it was taken out is itself on the trail. */
    @PostMapping("/exports")
    void export(@ModelAttribute TrailFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        file.send(filter, actor, response);
    }
}
