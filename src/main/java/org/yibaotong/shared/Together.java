package org.yibaotong.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** What many ask in one moment, asked once (合问): who comes meanwhile is in the next question, and who comes alone is asked for at once. */
final class Together<Q, A> {

    private final Function<List<Q>, List<A>> question;
    private final Queue<Asking<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();

    private record Asking<Q, A>(Q what, CompletableFuture<A> answer) {}

    /** @param question answers each in the order they are given, or fails for all; called by one thread at a time */
    Together(Function<List<Q>, List<A>> question) {
        this.question = question;
    }

    A ask(Q what) {
        var mine = new Asking<Q, A>(what, new CompletableFuture<>());
        waiting.add(mine);
        turn.lock();
        try {
            if (!mine.answer().isDone()) {
                askForAll();
            }
        } finally {
            turn.unlock();
        }
        return answer(mine);
    }

    private void askForAll() {
        var all = new ArrayList<Asking<Q, A>>();
        for (var one = waiting.poll(); one != null; one = waiting.poll()) {
            all.add(one);
        }
        try {
            var answers = question.apply(all.stream().map(Asking::what).toList());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error failed) {
            all.forEach(one -> one.answer().completeExceptionally(failed));
        }
    }

    private A answer(Asking<Q, A> mine) {
        try {
            return mine.answer().join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw failed;
            }
        }
    }
}
