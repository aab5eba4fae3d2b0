package org.yibaotong.identity.signin;

/** A new password, typed twice. */
public record NewPasswordForm(String password, String again) {

    public NewPasswordForm {
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    boolean isTwiceTheSame() {
        return password.equals(again);
    }
}
