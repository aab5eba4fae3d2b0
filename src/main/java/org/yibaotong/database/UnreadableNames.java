package org.yibaotong.database;

import java.nio.file.InvalidPathException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Without a UTF-8 locale Java cannot open a folder with a Chinese name. */
class UnreadableNames extends AbstractFailureAnalyzer<InvalidPathException> {

    @Override
    protected FailureAnalysis analyze(Throwable fault, InvalidPathException cause) {
        var sentence = "打不开文件夹 " + cause.getInput() + "。名字里有中文的话，请先设置 LC_ALL=C.UTF-8 再启动。";
        return new FailureAnalysis(sentence, null, fault);
    }
}
