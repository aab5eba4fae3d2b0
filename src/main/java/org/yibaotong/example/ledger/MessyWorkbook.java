package org.yibaotong.example.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibaotong.example.ExampleAccount;

/**
 * A ledger as a district would send it in (乱表): a title over the table, headings of its own, cells merged down, days and numbers in
 * every habit, telephones as numbers, remarks below, the same account once more in other words.
 */
public final class MessyWorkbook {

    private static final Map<String, String> PLATFORMS = Map.ofEntries(
            Map.entry("weibo", "新浪微博"),
            Map.entry("douyin", "抖音号"),
            Map.entry("toutiao", "今日头条"),
            Map.entry("wechat-channels", "视频号"),
            Map.entry("wechat-service", "微信服务号"),
            Map.entry("wechat-mini", "小程序"),
            Map.entry("kuaishou", "快手"),
            Map.entry("app", "ＡＰＰ"),
            Map.entry("bilibili", "B站"),
            Map.entry("baijiahao", "百家号"),
            Map.entry("penguin", "企鹅号"),
            Map.entry("xiaohongshu", "小红书"));

    private static final List<Function<LocalDate, String>> DAYS = List.of(
            LocalDate::toString,
            day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));

    private MessyWorkbook() {}

    public static byte[] of(String district, List<ExampleAccount> accounts) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            notes(workbook.createSheet("填表说明"));
            wechat(workbook, district, of(accounts, "wechat"));
            others(workbook, accounts);
            websites(workbook, district, of(accounts, "website"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void notes(XSSFSheet sheet) {
        put(sheet, 0, "填表说明");
        put(sheet, 1, "1. 请各单位如实填写，11月20日前报区网信办。");
        put(sheet, 2, "2. 名称写全称，电话写手机。");
    }

    /** The unit's cell is merged down over its accounts; telephones are numbers; some followers are in 万. */
    private static void wechat(XSSFWorkbook workbook, String district, List<ExampleAccount> accounts) {
        var sheet = workbook.createSheet("微信公众号");
        put(sheet, 0, district + "政务新媒体（微信公众号）台账");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
        put(sheet, 1, "填报单位：（盖章）", "", "", "填报日期：2026年11月20日");
        put(sheet, 2, "序号", "单位", "公众号名称*", "原始ID", "开通时间", "粉丝数（人）", "月更新量", "最近更新时间", "责任人", "联系电话");
        int row = 3;
        for (var account : accounts) {
            var line = put(
                    sheet,
                    row,
                    String.valueOf(row - 2),
                    account.sponsor(),
                    " " + account.name(),
                    account.handle(),
                    day(account.openedOn(), row),
                    followers(account, row),
                    last(account.posts()),
                    account.posted() == null ? "不详" : day(account.posted(), row + 1),
                    account.administrator());
            telephone(workbook, line, account, row);
            row++;
        }
        twice(sheet, row, accounts);
        put(sheet, row + 2, "注：1.粉丝数以平台后台为准；2.停用账号也要填。");
        put(sheet, row + 3, "填表人：简宁", "", "", "审核人：邱岚");
    }

    private static void twice(XSSFSheet sheet, int row, List<ExampleAccount> accounts) {
        if (!accounts.isEmpty()) {
            var one = accounts.getFirst();
            put(
                    sheet,
                    row,
                    String.valueOf(row - 2),
                    one.sponsor(),
                    one.name() + "（官方）",
                    one.handle().toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static void others(XSSFWorkbook workbook, List<ExampleAccount> accounts) {
        var sheet = workbook.createSheet("其他平台");
        put(sheet, 0, "主办单位", "账号全称", "平台类型", "账号", "主页链接", "注册时间", "用户数", "账号功能", "当前状态", "管理员", "手机号");
        var listed = accounts.stream()
                .filter(account -> PLATFORMS.containsKey(account.platform()))
                .toList();
        var start = 1;
        for (int i = 0; i < listed.size(); i++) {
            var account = listed.get(i);
            put(
                    sheet,
                    i + 1,
                    account.sponsor(),
                    account.name(),
                    PLATFORMS.getOrDefault(account.platform(), ""),
                    account.handle(),
                    account.link().isEmpty() ? "" : account.link() + "?from=share",
                    day(account.openedOn(), i),
                    followers(account, i),
                    account.services().isEmpty() ? "信息发布" : "发布、办事",
                    state(account),
                    account.administrator(),
                    account.telephone());
            boolean ends =
                    i + 1 == listed.size() || !listed.get(i + 1).sponsor().equals(account.sponsor());
            if (ends) {
                merge(sheet, start, i + 1);
                start = i + 2;
            }
        }
    }

    private static void merge(XSSFSheet sheet, int first, int last) {
        if (last > first) {
            for (int row = first + 1; row <= last; row++) {
                sheet.getRow(row).getCell(0).setBlank();
            }
            sheet.addMergedRegion(new CellRangeAddress(first, last, 0, 0));
        }
    }

    private static void websites(XSSFWorkbook workbook, String district, List<ExampleAccount> accounts) {
        var sheet = workbook.createSheet("网站");
        put(sheet, 0, district + "政府网站基本信息表");
        put(sheet, 1, "网站名称", "首页网址", "主办单位名称", "上线时间", "最后更新", "负责人姓名", "办公电话");
        for (int i = 0; i < accounts.size(); i++) {
            var account = accounts.get(i);
            put(
                    sheet,
                    i + 2,
                    account.name(),
                    account.link().replaceFirst("https://", "").replaceFirst("/$", ""),
                    account.sponsor(),
                    day(account.openedOn(), i),
                    account.posted() == null ? "" : day(account.posted(), i),
                    account.head(),
                    account.telephone());
        }
        put(sheet, accounts.size() + 2, "合计", accounts.size() + "个");
    }

    private static XSSFRow put(XSSFSheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
        return row;
    }

    private static void telephone(XSSFWorkbook workbook, XSSFRow row, ExampleAccount account, int number) {
        var cell = row.createCell(9);
        if (number % 3 == 0) {
            cell.setCellValue(account.telephone());
        } else {
            cell.setCellStyle(general(workbook));
            cell.setCellValue(12_000_000_000d + account.number());
        }
    }

    private static CellStyle general(XSSFWorkbook workbook) {
        return workbook.getCellStyleAt(0);
    }

    private static String day(LocalDate day, int habit) {
        return DAYS.get(Math.floorMod(habit, DAYS.size())).apply(day);
    }

    private static String followers(ExampleAccount account, int habit) {
        if (account.followers().isEmpty()) {
            return habit % 2 == 0 ? "" : "—";
        }
        long last = account.followers().getLast();
        if (last >= 10_000 && habit % 2 == 0) {
            return "%.1f万".formatted(last / 10_000.0);
        }
        return habit % 3 == 0 ? fullWidth(String.valueOf(last)) : "%,d".formatted(last);
    }

    private static String last(List<Long> months) {
        return months.isEmpty() ? "" : months.getLast() + "篇";
    }

    private static String state(ExampleAccount account) {
        return switch (account.state()) {
            case "DEREGISTERED" -> "已注销";
            case "UNATTENDED", "FROZEN" -> "停更";
            default -> "正常";
        };
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                .collect(Collectors.joining());
    }

    private static List<ExampleAccount> of(List<ExampleAccount> accounts, String platform) {
        return new ArrayList<>(
                accounts.stream().filter(one -> one.platform().equals(platform)).toList());
    }
}
