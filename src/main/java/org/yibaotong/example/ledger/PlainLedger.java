package org.yibaotong.example.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yibaotong.example.ExampleAccount;

/** A ledger in one table (一张表): everything a district has, websites among accounts, headings and order its own. */
final class PlainLedger {

    private static final Map<String, String> PLATFORMS = Map.ofEntries(
            Map.entry("wechat", "微信订阅号"),
            Map.entry("wechat-service", "服务号"),
            Map.entry("wechat-channels", "微信视频号"),
            Map.entry("wechat-mini", "微信小程序"),
            Map.entry("weibo", "政务微博"),
            Map.entry("douyin", "抖音短视频"),
            Map.entry("kuaishou", "快手号"),
            Map.entry("toutiao", "头条号"),
            Map.entry("bilibili", "哔哩哔哩"),
            Map.entry("xiaohongshu", "小红书号"),
            Map.entry("baijiahao", "百度百家号"),
            Map.entry("penguin", "腾讯企鹅号"),
            Map.entry("app", "手机APP"),
            Map.entry("website", "政府门户网站"));

    private PlainLedger() {}

    /** Separated by commas, with a title above and a total below. */
    static byte[] csv(String district, List<ExampleAccount> accounts, Charset charset) {
        return rows(district, accounts).stream()
                .map(cells -> cells.stream().map(PlainLedger::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", charset.name().equals("UTF-8") ? "\uFEFF" : "", "\r\n"))
                .getBytes(charset);
    }

    /** The workbook of 2003, its title merged over the table. */
    static byte[] xls(String district, List<ExampleAccount> accounts) {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Sheet1");
            var rows = rows(district, accounts);
            for (int number = 0; number < rows.size(); number++) {
                var row = sheet.createRow(number);
                for (int column = 0; column < rows.get(number).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(number).get(column));
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String district, List<ExampleAccount> accounts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(district + "政务新媒体和政府网站摸底表"));
        rows.add(List.of("编号", "媒体类型", "政务新媒体名称", "账号标识", "网址", "开办单位", "账号状态", "注册日期", "关注人数", "联系人", "联系方式"));
        for (var one : accounts) {
            rows.add(List.of(
                    String.valueOf(rows.size() - 1),
                    PLATFORMS.getOrDefault(one.platform(), one.platform()),
                    one.name(),
                    one.isWebsite() ? "" : one.handle(),
                    one.link(),
                    one.sponsor(),
                    state(one.state()),
                    day(one.openedOn(), rows.size()),
                    one.followers().isEmpty() ? "/" : one.followers().getLast() + "人",
                    one.administrator(),
                    one.telephone()));
        }
        rows.add(List.of("合计", accounts.size() + "个"));
        return rows;
    }

    private static String state(String state) {
        return switch (state) {
            case "DEREGISTERED" -> "已注销";
            case "UNATTENDED", "FROZEN" -> "停更";
            default -> "在用";
        };
    }

    private static String day(LocalDate day, int habit) {
        return habit % 2 == 0
                ? "%d年%02d月".formatted(day.getYear(), day.getMonthValue())
                : "%d-%d-%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
