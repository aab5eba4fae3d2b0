package org.yibaotong.publishing.connector.portal;

import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.search.Index;

/** Keeps the index true: whatever changed, what stands there now is what is indexed. */
@Component
class ArticleIndexing {

    private final ArticleDocuments documents;
    private final Index index;

    ArticleIndexing(ArticleDocuments documents, Index index) {
        this.documents = documents;
        this.index = index;
    }

    @Async("indexing")
    @TransactionalEventListener
    void index(ArticleChanged change) {
        var id = String.valueOf(change.number());
        documents.find(List.of(id)).stream()
                .findFirst()
                .ifPresentOrElse(index::put, () -> index.remove(ArticleDocument.class, id));
    }
}
