package org.yibaotong.citizens.subscription;

import java.time.Instant;

/** What a push service, or a mail server, made of what it was handed. */
sealed interface PushAnswer {

    record Taken() implements PushAnswer {}

    /** Whom it was for is not there any more. */
    record Gone() implements PushAnswer {}

    /** Comes again tomorrow, and not for ever. */
    record Failed() implements PushAnswer {}

    /** It has enough for now (429), and nobody is to blame. */
    record Later(Instant until) implements PushAnswer {}

    PushAnswer TAKEN = new Taken();
    PushAnswer GONE = new Gone();
    PushAnswer FAILED = new Failed();
}
