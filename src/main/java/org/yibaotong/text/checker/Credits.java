package org.yibaotong.text.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yibaotong.text.PictureCaption;

/** A picture of which nobody says who made it (图片署名). What was said to be right is right for this picture, in whatever story. */
public final class Credits {

    private static final Pattern CREDIT = Pattern.compile("摄|供图|提供|图[／/:：]|图片|资料图|来源|制图|绘|截图|视觉");
    private static final int SHORT_HASH = 12;

    private Credits() {}

    /** @return the place of each among the pictures as its passage, from 0 */
    public static List<Doubt> look(List<PictureCaption> captions) {
        var doubts = new ArrayList<Doubt>();
        for (int number = 0; number < captions.size(); number++) {
            var caption = captions.get(number);
            if (!CREDIT.matcher(caption.words()).find()) {
                doubts.add(new Doubt(
                        number,
                        0,
                        caption.words().isEmpty() ? "没有图片说明" : caption.words(),
                        "picture.credit." + caption.picture().substring(0, SHORT_HASH),
                        Gravity.ADVICE,
                        "写明是谁拍的、谁提供的，比如“何佳 摄”",
                        "著作权法第二十四条"));
            }
        }
        return doubts;
    }
}
