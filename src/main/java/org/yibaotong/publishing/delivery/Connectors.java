package org.yibaotong.publishing.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;

/** The channels there are (现有渠道), each with its connector. */
@Component
class Connectors {

    private final Map<Channel, Connector> connectors = new EnumMap<>(Channel.class);

    Connectors(List<Connector> all) {
        all.forEach(connector -> connectors.put(connector.channel(), connector));
    }

    Set<Channel> channels() {
        return connectors.keySet();
    }

    Connector of(Channel channel) {
        var connector = connectors.get(channel);
        if (connector == null) {
            throw new IllegalStateException("No connector for " + channel);
        }
        return connector;
    }
}
