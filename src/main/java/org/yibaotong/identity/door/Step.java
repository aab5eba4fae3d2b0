package org.yibaotong.identity.door;

/** What still stands between a person and the desk (还差一步). */
public enum Step {
    SECOND_FACTOR("/sign-in/second-factor"),
    NEW_SECOND_FACTOR("/sign-in/second-factor/new"),
    NEW_PASSWORD("/sign-in/password"),
    NOTHING("/desk");

    private final String url;

    Step(String url) {
        this.url = url;
    }

    public String url() {
        return url;
    }
}
