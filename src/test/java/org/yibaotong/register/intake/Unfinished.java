package org.yibaotong.register.intake;

import java.util.concurrent.CountDownLatch;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction somebody else has begun and not ended: others wait for what it holds, until it is given up. */
final class Unfinished implements AutoCloseable {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    Unfinished(PlatformTransactionManager transactions, Runnable act) throws InterruptedException {
        thread = Thread.ofPlatform()
                .start(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    act.run();
                    begun.countDown();
                    await(over);
                }));
        begun.await();
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        thread.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
