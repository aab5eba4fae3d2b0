package org.yibaotong.register.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.platform.Platform;

/**
 * The form of an account as it is printed.
 *
 * @param id of the account that is changed, or null for a new one
 * @param pasted what was pasted to be recognised
 * @param note what came of it
 * @param knownUrl the account that is met again by it
 */
public record FormPage(
        @Nullable String id,
        AccountForm form,
        List<Platform> platforms,
        String pasted,
        String note,
        @Nullable String knownUrl) {

    public String action() {
        return id == null ? "/desk/accounts" : "/desk/accounts/" + id;
    }

    public String title() {
        return id == null ? "登记账号" : "修改" + form.text(form.name());
    }
}
