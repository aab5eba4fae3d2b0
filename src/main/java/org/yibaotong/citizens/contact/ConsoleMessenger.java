package org.yibaotong.citizens.contact;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For a place that has no gateway yet, and for trying out: the text stands on the console, the address only in part. */
class ConsoleMessenger implements Messenger {

    private static final Logger log = LoggerFactory.getLogger(ConsoleMessenger.class);

    @Override
    public void send(Contact to, Letter letter) {
        log.info("To {}: {}", to.masked(), letter.words());
    }
}
