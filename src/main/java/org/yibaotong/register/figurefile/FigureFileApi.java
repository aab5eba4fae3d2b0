package org.yibaotong.register.figurefile;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.register.figurefile.FigureFileDesk.Received;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** A table of figures from a program. With a wrong row in it nothing is kept, and the answer names each. */
@RestController
@RequestMapping("/api/v1/ledger/figures")
@Allow(Role.REGISTRAR)
class FigureFileApi {

    private final FigureFileDesk desk;

    FigureFileApi(FigureFileDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Scope("accounts:write")
    ResponseEntity<Received> receive(@RequestParam MultipartFile file, Actor actor) throws IOException {
        var received = desk.receive(String.valueOf(file.getOriginalFilename()), file.getBytes(), actor);
        var status = received.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(received);
    }
}
