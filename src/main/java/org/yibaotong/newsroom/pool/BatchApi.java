package org.yibaotong.newsroom.pool;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Words;

/** One answer to several submissions for programs: a result for each, whatever became of the others. */
@RestController
@RequestMapping("/api/v1/submissions")
@Allow(Role.EDITOR)
@Scope("submissions:write")
class BatchApi {

    private static final String NOT_FOUND = "error.not-found";

    private final AnswerDesk desk;
    private final Words words;

    BatchApi(AnswerDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** The submissions, and what is answered to all of them. */
    record Batch(List<String> ids, AnswerForm answer) {}

    /**
     * @param code of the rule that refused it, or null where it is done
     * @param detail the rule in words
     */
    record Result(
            String id,
            boolean done,
            @Nullable String code,
            @Nullable String detail) {}

    @PostMapping("/declines")
    List<Result> decline(@RequestBody Batch batch, Actor actor) {
        return each(batch, item -> desk.decline(item, batch.answer().words(), actor));
    }

    @PostMapping("/holds")
    List<Result> hold(@RequestBody Batch batch, Actor actor) {
        return each(
                batch,
                item -> desk.hold(item, batch.answer().day(), batch.answer().words(), actor));
    }

    @PostMapping("/merges")
    List<Result> merge(@RequestBody Batch batch, Actor actor) {
        return each(batch, item -> desk.merge(item, batch.answer().into(), actor));
    }

    private List<Result> each(Batch batch, Consumer<Item> answer) {
        return batch.ids().stream().distinct().map(id -> one(id, answer)).toList();
    }

    private Result one(String id, Consumer<Item> answer) {
        try {
            answer.accept(new Item(SubmissionId.of(id), null));
            return new Result(id, true, null, null);
        } catch (Refusal refusal) {
            var detail = words.of(refusal.code(), refusal.arguments().toArray());
            return new Result(id, false, refusal.code(), detail);
        } catch (NotFound | IllegalArgumentException missing) {
            return new Result(id, false, NOT_FOUND, words.of(NOT_FOUND));
        }
    }
}
