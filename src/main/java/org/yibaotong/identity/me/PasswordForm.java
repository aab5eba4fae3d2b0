package org.yibaotong.identity.me;

/** The password one has, and the one one wants, typed twice. */
public record PasswordForm(String current, String password, String again) {

    public PasswordForm {
        current = current == null ? "" : current;
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    boolean isTwiceTheSame() {
        return password.equals(again);
    }
}
