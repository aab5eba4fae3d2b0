package org.yibaotong.search.index;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.yibaotong.search.SearchDocument;

/** {@link ChineseAnalysis} in the words of OpenSearch. */
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        define(context, SearchDocument.CHINESE, true);
        define(context, SearchDocument.CHINESE_QUESTION, false);
    }

    private static void define(ElasticsearchAnalysisConfigurationContext context, String name, boolean single) {
        var pairs = name + "-pairs";
        context.tokenFilter(pairs).type("cjk_bigram").param("output_unigrams", single);
        context.analyzer(name).custom().tokenizer("standard").tokenFilters("cjk_width", "lowercase", pairs);
    }
}
