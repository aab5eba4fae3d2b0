package org.yibaotong.identity.firstrun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.web.Site;

/** What is asked at the first run: the unit everything hangs from, and two administrators. */
public record FirstRunForm(
        String code,
        @NotBlank @Size(max = 80) String unit,
        String level,
        @Valid Administrator system,
        @Valid Administrator security) {

    /** Who keeps the system, or grants its roles. */
    public record Administrator(
            @NotBlank @Size(max = 40) String name,
            @Pattern(regexp = "[a-z0-9._-]{2,40}") String login,
            String password,
            String again) {

        public Administrator {
            name = name == null ? "" : name.strip();
            login = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
            password = password == null ? "" : password;
            again = again == null ? "" : again;
        }
    }

    private static final Administrator NOBODY = new Administrator("", "", "", "");

    public FirstRunForm {
        code = code == null ? "" : code;
        unit = unit == null ? "" : unit.strip();
        level = "DISTRICT".equals(level) ? level : "CITY";
        system = system == null ? NOBODY : system;
        security = security == null ? NOBODY : security;
    }

    static FirstRunForm empty() {
        return new FirstRunForm("", "", "CITY", NOBODY, NOBODY);
    }

    static FirstRunForm from(Site site, String password) {
        return new FirstRunForm(
                "",
                site.city(),
                "CITY",
                new Administrator("系统管理员", "admin", password, password),
                new Administrator("安全管理员", "security", password, password));
    }

    Level unitLevel() {
        return Level.valueOf(level);
    }
}
