package org.yibaotong.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param said a code for what should be said first, such as that the form is kept
 * @param central the name of the city's own sign-in, where there is one
 * @param examples the people of the example world, to pick from
 */
public record SignInPage(
        String login,
        String password,
        @Nullable Said said,
        boolean failed,
        @Nullable String central,
        List<ExamplePerson> examples) {

    /** Why somebody stands here (提示). */
    public enum Said {
        BEGUN,
        OUT,
        KEPT,
        IDLE,
        LATE,
        ELSEWHERE,
        UNKNOWN
    }

    /** Somebody of the example world whom one tap fills in. */
    public record ExamplePerson(String login, String name, String post, String roles) {}
}
