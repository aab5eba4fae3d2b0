package org.yibaotong.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.yibaotong.search.SearchDocument;

/**
 * How Chinese is cut into words: full width made half, letters made small, Chinese in pairs of characters. The index also keeps
 * each single character, so that 灯 alone is found; a question does not, so that 路灯 finds 路灯 and not 灯 on some 路.
 */
class ChineseAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        define(context, SearchDocument.CHINESE, true);
        define(context, SearchDocument.CHINESE_QUESTION, false);
    }

    private static void define(LuceneAnalysisConfigurationContext context, String name, boolean single) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", String.valueOf(single));
    }
}
