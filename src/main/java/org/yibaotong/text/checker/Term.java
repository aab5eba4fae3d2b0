package org.yibaotong.text.checker;

/**
 * Words to look out for (词条).
 *
 * @param instead what to write, or empty when there is no one thing
 */
public record Term(String words, Gravity gravity, String instead, String reason, String source) {

    String advice() {
        return instead.isEmpty() ? reason : "改为“" + instead + "”：" + reason;
    }
}
