package org.yibaotong.identity.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Download;
import org.yibaotong.web.Words;

/** The pages on which a sheet is chosen, and looked at before it is taken over, whatever its rows are. */
@Component
class IntakePages {

    private final Intakes intakes;
    private final FirstPasswords passwords;
    private final Words words;
    private final Clock clock;

    IntakePages(Intakes intakes, FirstPasswords passwords, Words words, Clock clock) {
        this.intakes = intakes;
        this.passwords = passwords;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> template(SheetKind kind) {
        return Download.workbook(kind.word() + "导入模板", Workbook.write(kind.word(), kind.heading(), kind.examples()));
    }

    ModelAndView choose(SheetKind kind) {
        return choose(kind, "", HttpStatus.OK);
    }

    ModelAndView receive(SheetKind kind, @Nullable MultipartFile file, Actor actor) {
        try {
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var intake = intakes.receive(kind, name, content(file), actor.person());
            return new ModelAndView("redirect:" + kind.url() + "/" + intake);
        } catch (Refusal refusal) {
            var error = words.of(refusal.code(), refusal.arguments().toArray());
            return choose(kind, error, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    ModelAndView preview(Intake intake, List<? extends Fate<?>> fates, @Nullable Outcome shown, Paging paging) {
        var waiting = passwords.areWaiting(intake.id());
        var preview = Preview.of(intake, fates, shown, paging, words, clock.instant(), waiting);
        return new ModelAndView("identity/intake/preview", Map.of("preview", preview));
    }

    /** The wrong rows as a sheet, each with its reason, to be put right and sent in again. */
    ResponseEntity<byte[]> wrong(Intake intake, List<? extends Fate<?>> fates) {
        return Download.workbook(intake.kind().word() + "导入有错的行", Preview.wrongRows(intake.kind(), fates, words));
    }

    private static ModelAndView choose(SheetKind kind, String error, HttpStatus status) {
        return new ModelAndView("identity/intake/choose", Map.of("kind", kind, "error", error), status);
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null) {
            return new byte[0];
        }
        Refusal.when(file.getSize() > SheetFile.MAX_BYTES, "sheet.read.too-large", SheetFile.MAX_BYTES >> 20);
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new Refusal("error.upload-broken");
        }
    }
}
