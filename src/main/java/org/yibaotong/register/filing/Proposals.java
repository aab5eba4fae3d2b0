package org.yibaotong.register.filing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.register.account.Details;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what a ledger is to say of an account until it is filed (变更内容), and puts it over what the ledger says by then. */
@Component
public class Proposals {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Details details) {
        return json.writeValueAsString(details);
    }

    /** What the ledger said when a change was asked for. */
    public Optional<Details> before(Filing filing) {
        return read(filing.before());
    }

    public Optional<Details> proposed(Filing filing) {
        return read(filing.proposed());
    }

    private Optional<Details> read(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(json.readValue(written, Details.class));
    }

    /** Only what was asked to be changed is changed: what became of the rest meanwhile stays. */
    Details over(Details now, Filing filing) {
        var result = json.readTree(write(now));
        put(json.readTree(filing.before()), json.readTree(filing.proposed()), (ObjectNode) result);
        return json.treeToValue(result, Details.class);
    }

    private static void put(JsonNode before, JsonNode proposed, ObjectNode result) {
        for (Map.Entry<String, JsonNode> field : proposed.properties()) {
            var name = field.getKey();
            var was = before.path(name);
            if (field.getValue().equals(was)) {
                continue;
            }
            if (field.getValue().isObject() && was.isObject() && result.get(name) instanceof ObjectNode inner) {
                put(was, field.getValue(), inner);
            } else {
                result.set(name, field.getValue());
            }
        }
    }
}
