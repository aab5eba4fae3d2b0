package org.yibaotong.citizens.drive;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Where drives are begun. */
@Component
public class DriveDesk {

    private final Drives drives;
    private final Units units;
    private final Clock clock;

    DriveDesk(Drives drives, Units units, Clock clock) {
        this.drives = drives;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public UUID begin(DriveForm form, Actor actor) {
        var unit = units.get(DriveForm.or(form.unit()), actor.reach(Role.CORRESPONDENT, Role.EDITOR));
        var drive = form.drive(unit, Times.date(clock.instant()));
        drives.add(drive, clock.instant());
        return drive.id();
    }
}
