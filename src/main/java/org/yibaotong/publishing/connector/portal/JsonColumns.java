package org.yibaotong.publishing.connector.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.Article.Correction;
import org.yibaotong.publishing.Article.Credit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The credit line (署名) and the corrections (更正) as their columns hold them. */
@Component
class JsonColumns {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(List<?> list) {
        return json.writeValueAsString(list);
    }

    List<Credit> credits(String column) {
        return json.readValue(column, new TypeReference<>() {});
    }

    List<Correction> corrections(String column) {
        return json.readValue(column, new TypeReference<>() {});
    }
}
