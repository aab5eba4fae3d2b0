package org.yibaotong.newsroom.sheet;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.sheet.SheetPage.ShareCard;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/** Shows how a story will look when somebody shares it in a chat (转发出去的样子). */
@Component
class ShareCards {

    private static final int HEADLINE_MOST = 26;

    private final StoredFiles files;

    ShareCards(StoredFiles files) {
        this.files = files;
    }

    ShareCard of(Manuscript text) {
        var picture = picture(text);
        return new ShareCard(
                picture.orElse(null), text.headline().text(), text.summary(), remark(text, picture.isPresent()));
    }

    private Optional<String> picture(Manuscript text) {
        return Optional.ofNullable(text.cover())
                .or(() -> StoryHtml.pictures(text.body()).stream().findFirst().map(FileId::new))
                .flatMap(files::find)
                .map((StoredFile file) -> file.url("share"));
    }

    private static String remark(Manuscript text, boolean hasPicture) {
        var length = PlainText.length(text.headline().text());
        return "标题" + length + "字" + (length > HEADLINE_MOST ? "，在聊天里会被截断" : "，不会被截断") + (hasPicture ? "" : "；还没有封面");
    }
}
