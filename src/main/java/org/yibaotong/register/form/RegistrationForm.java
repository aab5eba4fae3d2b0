package org.yibaotong.register.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.papers.Paper;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Table;
import org.yibaotong.register.account.Contact;

/**
 * 《党政机关新媒体账号备案登记表》. No form for the whole country was seen: this one has what the rules ask to be registered, and room for
 * those who sign.
 */
final class RegistrationForm {

    private static final String TITLE = "党政机关新媒体账号备案登记表";
    private static final List<Integer> WIDTHS = List.of(3, 5, 3, 5);
    private static final String SIGNED = "\n　　　　　　　　　　　　（签字、盖章）\n　　　　　　　　　　　　　　年　　月　　日";
    private static final List<String> TWO_A_ROW = List.of(
            "账号名称", "平台", "账号ID", "开办日期", "主管单位", "主办单位", "层级", "单位类别", "承办单位", "外包单位", "认证主体", "认证到期", "功能", "互动方式",
            "批准文号", "备案号");
    private static final List<String> ONE_A_ROW = List.of("统一社会信用代码", "主页链接", "服务事项", "同平台另有账号的理由");

    private final List<List<Cell>> rows = new ArrayList<>();

    private RegistrationForm() {}

    /** @param opinions of the levels above: by the name of each what it said, or nothing yet */
    static Paper of(
            String kinds,
            Map<String, String> facts,
            List<Contact> people,
            Map<String, String> duties,
            String reason,
            Map<String, String> opinions) {
        var form = new RegistrationForm();
        form.wide("备案事项", kinds);
        form.facts(facts);
        form.people(people, duties);
        form.wide("申请理由", reason);
        form.room("主办单位意见", SIGNED);
        opinions.forEach((level, said) -> form.room(level + "意见", said.isEmpty() ? SIGNED : said + SIGNED));
        return Paper.titled(TITLE).with(new Table(WIDTHS, false, form.rows)).done();
    }

    private void facts(Map<String, String> facts) {
        for (int at = 0; at < TWO_A_ROW.size(); at += 2) {
            rows.add(Stream.of(TWO_A_ROW.get(at), TWO_A_ROW.get(at + 1))
                    .flatMap(name -> Stream.of(Cell.label(name), Cell.of(facts.getOrDefault(name, ""))))
                    .toList());
        }
        ONE_A_ROW.stream()
                .filter(name -> !facts.getOrDefault(name, "").isEmpty())
                .forEach(name -> wide(name, facts.getOrDefault(name, "")));
    }

    private void people(List<Contact> people, Map<String, String> duties) {
        var byDuty = people.stream().collect(Collectors.toMap(one -> one.duty().name(), one -> one));
        duties.forEach((duty, word) -> {
            var person = byDuty.get(duty);
            rows.add(List.of(
                    Cell.label(word),
                    Cell.of(person == null ? "" : person.name()),
                    Cell.label("联系电话"),
                    Cell.of(person == null ? "" : person.telephone())));
        });
    }

    private void wide(String label, String text) {
        rows.add(List.of(Cell.label(label), Cell.of(text).over(3)));
    }

    private void room(String label, String text) {
        rows.add(List.of(Cell.label(label), Cell.of(text).over(3).roomy(4)));
    }
}
