package org.yibaotong.register.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.picture.AccountPictures.Kept;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The pictures of an account for programs. */
@RestController
@RequestMapping("/api/v1/ledger/{id}/pictures")
class PictureApi {

    private final PictureDesk desk;
    private final AccountPictures pictures;
    private final AccountTable accounts;

    PictureApi(PictureDesk desk, AccountPictures pictures, AccountTable accounts) {
        this.desk = desk;
        this.pictures = pictures;
        this.accounts = accounts;
    }

    /**
     * Where they are to be had; null where there is none.
     *
     * @param codeSays what the code says, where it could be read
     */
    record PicturesJson(
            @Nullable String avatar,
            @Nullable String code,
            @Nullable String codeSays) {}

    @GetMapping
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    @Scope("accounts:read")
    PicturesJson show(@PathVariable AccountId id, Actor actor) {
        accounts.getVisibleTo(id, actor.reach(Role.REGISTRAR, Role.CORRESPONDENT));
        var kept = pictures.of(id);
        var code = kept.get(PictureKind.CODE);
        return new PicturesJson(
                url(kept.get(PictureKind.AVATAR)),
                url(code),
                code == null || code.says().isEmpty() ? null : code.says());
    }

    @PutMapping("/{kind}")
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    PicturesJson put(
            @PathVariable AccountId id, @PathVariable String kind, @RequestParam MultipartFile file, Actor actor) {
        var chosen = desk.chosen(PictureKind.of(kind), file, file.getSize(), actor.person());
        desk.put(id, List.of(chosen), actor);
        return show(id, actor);
    }

    @DeleteMapping("/{kind}")
    @Allow(Role.REGISTRAR)
    @Scope("accounts:write")
    ResponseEntity<Void> remove(@PathVariable AccountId id, @PathVariable String kind, Actor actor) {
        desk.put(id, List.of(new Chosen(PictureKind.of(kind), null, "")), actor);
        return ResponseEntity.noContent().build();
    }

    private static @Nullable String url(@Nullable Kept kept) {
        return kept == null ? null : kept.url("large");
    }
}
