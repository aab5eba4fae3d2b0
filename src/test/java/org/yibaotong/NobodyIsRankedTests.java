package org.yibaotong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.register.ledger.LedgerFilter.Sort.CHANGED;
import static org.yibaotong.register.ledger.LedgerFilter.Sort.DUE;
import static org.yibaotong.register.ledger.LedgerFilter.Sort.LONGEST_SILENT;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.register.ledger.LedgerFilter;
import org.yibaotong.sheets.SheetFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neither people nor units are ranked: no list of the ledger, of inspections and of what residents pointed out stands in the order of a count,
 * on no page, in no file and for no program; and none can be put into it.
 */
@YibaotongTest
class NobodyIsRankedTests {

    private static final List<String> PAGES = List.of(
            "/desk/accounts",
            "/desk/accounts/imports",
            "/desk/filings",
            "/desk/inspections",
            "/desk/inspections/sites",
            "/desk/inspections/spot-checks",
            "/desk/mistakes");

    private static final List<String> SHEETS = List.of(
            "/desk/accounts/sheet",
            "/desk/filings/sheet",
            "/desk/inspections/sheet",
            "/desk/inspections/sites/sheet",
            "/desk/mistakes/sheet");

    private static final List<String> ANSWERS = List.of("/api/v1/ledger", "/api/v1/findings", "/api/v1/mistakes");

    /** Which line or number something is, and no count of anything. */
    private static final List<String> NO_COUNTS = List.of("序号", "编号", "账号ID", "网站标识码", "版本");

    /** What is told of kinds is told of nobody. */
    private static final List<String> KINDS = List.of("层级", "单位类别", "平台");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void aRankingIsKnownWhenOneIsSeen() {
        assertThat(isRanked(table("单位", "问题", "甲", "9", "乙", "5", "丙", "1"), 1)).isTrue();
        assertThat(isRanked(table("单位", "问题", "甲", "1", "乙", "5", "丙", "9"), 1)).isTrue();
        assertThat(isRanked(table("单位", "问题", "甲", "5", "乙", "9", "丙", "1"), 1)).isFalse();
        assertThat(isRanked(table("单位", "问题", "甲", "5", "乙", "5", "丙", "5"), 1)).isFalse();
        assertThat(isRanked(table("序号", "单位", "1", "甲", "2", "乙", "3", "丙"), 0)).isFalse();
    }

    @Test
    void noPageListsAnybodyInTheOrderOfACount() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(page.select("table"))
                        .allSatisfy(table ->
                                assertThat(ranked(rows(table))).as(page.title()).isEmpty()));
    }

    @Test
    void noSheetListsAnybodyInTheOrderOfACount() {
        assertThat(SHEETS).allSatisfy(sheet -> assertThat(ranked(sheet(sheet))).isEmpty());
    }

    @Test
    void noAnswerToAProgramListsAnybodyInTheOrderOfACount() {
        assertThat(ANSWERS)
                .allSatisfy(address -> assertThat(ranked(answered(address))).isEmpty());
    }

    @Test
    void noPageOffersToPutAListIntoTheOrderOfACount() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.select("[aria-sort], [data-sort], a[href*='sort='], a[href*='order=']"))
                    .isEmpty();
            assertThat(page.select("[name=order]")).isEmpty();
            assertThat(page.select("[name=sort] option").eachAttr("value"))
                    .isSubsetOf(Stream.of(LedgerFilter.Sort.values())
                            .map(sort -> sort == CHANGED ? "" : sort.name())
                            .toList());
        });
        assertThat(LedgerFilter.Sort.values())
                .as("the ledger stands in the order of days, which are no counts")
                .containsExactly(CHANGED, LONGEST_SILENT, DUE);
    }

    @Test
    void noPageSpeaksOfPlacesOnALadderOfUnits() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(page.text().replace("不分名次", "").replace("不代表名次", ""))
                        .doesNotContainPattern("排名|排行|名次|倒数第|末位|红黑榜|前十名|第[一二三1-3]名"));
    }

    private List<Document> pages() {
        return Stream.concat(PAGES.stream(), Stream.of(spotCheck()))
                .map(address -> Jsoup.parse(text(address)))
                .toList();
    }

    /** The one that is settled: its page counts by level, kind and platform. */
    private String spotCheck() {
        return "/desk/inspections/spot-checks/"
                + jdbc.sql("select id from inspection.spot_check where settled_at is not null limit 1")
                        .query(String.class)
                        .single();
    }

    /** The headings of the columns by which a list of somebody stands in order. */
    private static List<String> ranked(List<List<String>> rows) {
        return rows.isEmpty() || KINDS.contains(rows.getFirst().getFirst())
                ? List.of()
                : IntStream.range(0, rows.getFirst().size())
                        .filter(column -> isRanked(rows, column))
                        .mapToObj(rows.getFirst()::get)
                        .toList();
    }

    private static boolean isRanked(List<List<String>> rows, int column) {
        var counts = rows.stream()
                .skip(1)
                .filter(row -> row.size() > column && !row.getFirst().equals("合计"))
                .map(row -> row.get(column).replaceAll("[,%个条篇人次]", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (NO_COUNTS.contains(rows.getFirst().get(column))
                || counts.stream().distinct().count() < 3
                || !counts.stream().allMatch(cell -> cell.matches("\\d+(\\.\\d+)?"))) {
            return false;
        }
        var numbers = counts.stream().map(Double::valueOf).toList();
        return numbers.equals(numbers.stream().sorted().toList())
                || numbers.equals(numbers.reversed().stream().sorted().toList().reversed());
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.select("td, th").stream().map(Element::text).toList())
                .toList();
    }

    /** From its headings on; above them stands what it is of. */
    private List<List<String>> sheet(String address) {
        var rows = SheetFile.read(bytes(address)).getFirst().rows();
        int headings = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() > 2)
                .findFirst()
                .orElseThrow();
        return rows.subList(headings, rows.size());
    }

    private List<List<String>> answered(String address) {
        var lines = json.readTree(bytes(address));
        assertThat(lines.isArray()).as(address).isTrue();
        var fields = lines.isEmpty()
                ? List.<String>of()
                : lines.get(0).propertyNames().stream().toList();
        var rows = lines.valueStream()
                .map(line -> fields.stream()
                        .map(line::path)
                        .map(NobodyIsRankedTests::value)
                        .toList());
        return Stream.concat(Stream.of(fields), rows).toList();
    }

    private static String value(JsonNode node) {
        return node.isNumber() || node.isString() ? node.asString() : "";
    }

    private String text(String address) {
        return new String(bytes(address), UTF_8);
    }

    private byte[] bytes(String address) {
        var result = mvc.get().uri(address).with(signed.as("duruo")).exchange();
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static List<List<String>> table(String first, String second, String... cells) {
        return Stream.concat(
                        Stream.of(List.of(first, second)),
                        IntStream.range(0, cells.length / 2)
                                .mapToObj(row -> List.of(cells[2 * row], cells[2 * row + 1])))
                .toList();
    }
}
