package org.yibaotong.newsroom.submission;

import java.util.Set;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.yibaotong.search.SearchDocument;

/** What search knows of a submission: its words, where it happened, when it came, and by what it is found again. Not
 * whom to ask. */
@Indexed(index = "submission")
@SearchEntity
public record SubmissionDocument(
        @DocumentId String id,

        @FullTextField(analyzer = CHINESE, searchAnalyzer = CHINESE_QUESTION)
        String title,

        @FullTextField(analyzer = CHINESE, searchAnalyzer = CHINESE_QUESTION)
        String text,

        @FullTextField(analyzer = CHINESE, searchAnalyzer = CHINESE_QUESTION)
        String place,

        @KeywordField Set<String> clues,

        @GenericField(sortable = Sortable.YES) long receivedAt)
        implements SearchDocument {}
