package org.yibaotong.publishing.connector.portal;

import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.yibaotong.search.SearchDocument;

/** What search knows of an article: the words of its text, its topic, by what it is found again, its time. */
@Indexed(index = "article")
@SearchEntity
public record ArticleDocument(
        @DocumentId String id,

        @FullTextField(analyzer = CHINESE, searchAnalyzer = CHINESE_QUESTION, highlightable = Highlightable.UNIFIED)
        String headline,

        @FullTextField(analyzer = CHINESE, searchAnalyzer = CHINESE_QUESTION, highlightable = Highlightable.UNIFIED)
        String body,

        @KeywordField(aggregable = Aggregable.YES) String topic,

        @KeywordField Set<String> clues,

        @GenericField(sortable = Sortable.YES) long publishedAt)
        implements SearchDocument {}
