package org.yibaotong.portal.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/**
 * The pages behind a query code (查询码): where it is asked for, and what it stands for. The code comes in a form and never in an address,
 * where it would be written down on the way.
 */
public final class CodePages {

    private final String page;
    private final String unknown;
    private final Function<String, ? extends Optional<?>> standing;
    private final Words words;

    /**
     * @param page how its two templates begin: {@code claim} for {@code claim-find} and {@code claim-show}
     * @param unknown the refusal of a code that stands for nothing
     * @param standing what a code stands for
     */
    public CodePages(String page, String unknown, Function<String, ? extends Optional<?>> standing, Words words) {
        this.page = page;
        this.unknown = unknown;
        this.standing = standing;
        this.words = words;
    }

    public ModelAndView ask() {
        return find("", "", HttpStatus.OK);
    }

    public ModelAndView show(String code) {
        var found = standing.apply(code);
        return found.isPresent()
                ? new ModelAndView(page + "-show", Map.of("standing", found.get(), "code", code))
                : find(code, words.of(unknown), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What it stands for once that is done, or why not. */
    public ModelAndView after(Runnable act, String code) {
        try {
            act.run();
            return show(code);
        } catch (Refusal refused) {
            return find(code, words.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView find(String code, String wrong, HttpStatus status) {
        return new ModelAndView(page + "-find", Map.of("code", code, "wrong", wrong), status);
    }
}
