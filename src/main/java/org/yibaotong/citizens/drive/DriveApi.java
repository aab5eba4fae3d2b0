package org.yibaotong.citizens.drive;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Times;

/** The drives for programs: those whose day is still to come, and beginning one. */
@RestController
@RequestMapping("/api/v1/wish-drives")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class DriveApi {

    private final DriveDesk desk;
    private final Drives drives;
    private final Clock clock;

    DriveApi(DriveDesk desk, Drives drives, Clock clock) {
        this.desk = desk;
        this.drives = drives;
        this.clock = clock;
    }

    record DriveJson(UUID id, String name, String dueOn, String institution) {

        static DriveJson of(Drive drive) {
            return new DriveJson(drive.id(), drive.name(), drive.dueOn().toString(), drive.institution());
        }
    }

    @GetMapping
    @Scope("wishes:read")
    List<DriveJson> open() {
        return drives.open(Times.date(clock.instant())).stream()
                .map(DriveJson::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Scope("wishes:write")
    DriveJson begin(@RequestBody DriveForm sent, Actor actor) {
        return DriveJson.of(drives.get(desk.begin(sent, actor)));
    }
}
