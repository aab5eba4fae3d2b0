package org.yibaotong.publishing.delivery;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A delivery (分发). */
record DeliveryId(UUID value) implements Identifier {

    static DeliveryId next() {
        return new DeliveryId(NewId.next());
    }
}
