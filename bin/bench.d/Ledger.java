import java.io.File;
import java.io.FileOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A ledger as a province might keep it: {@code Ledger write FILE ROWS} makes one, {@code Ledger read FILE} reads it as programs that use
 * Apache POI mostly do, and prints the seconds that took and the MB of heap.
 */
class Ledger {

    private static final List<String> HEADING = List.of(
            "序号", "主办单位", "账号名称", "平台", "账号ID", "开办日期", "粉丝数", "上月发文", "最后更新", "负责人", "管理员", "管理员电话", "备案号");
    private static final List<String> PLATFORMS = List.of("微信公众号", "新浪微博", "抖音", "今日头条", "微信服务号");

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            write(arguments[1], Integer.parseInt(arguments[2]));
        } else {
            read(arguments[1]);
        }
    }

    private static void write(String file, int rows) throws Exception {
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), 200, true, true);
                var out = new FileOutputStream(file)) {
            var sheet = workbook.createSheet("台账");
            for (int number = 0; number <= rows; number++) {
                var row = sheet.createRow(number);
                var cells = number == 0 ? HEADING : cells(number);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            workbook.write(out);
        }
    }

    private static List<String> cells(int number) {
        var platform = PLATFORMS.get(number % PLATFORMS.size());
        return List.of(
                String.valueOf(number),
                "望江区第" + number / PLATFORMS.size() + "小学",
                "望江区第" + number / PLATFORMS.size() + "小学" + platform.substring(0, 2),
                platform,
                platform.startsWith("微信") ? "gh_%012x".formatted(number) : "8%09d".formatted(number),
                "2017年%d月%d日".formatted(number % 12 + 1, number % 28 + 1),
                number % 7 == 0 ? "1.2万" : String.valueOf(number % 9_000),
                String.valueOf(number % 40),
                "2026.%d.%d".formatted(number % 10 + 1, number % 28 + 1),
                "负责人" + number % 5_000,
                "管理员" + number % 7_000,
                "139%08d".formatted(number),
                "示网备%06d号".formatted(number));
    }

    private static void read(String file) throws Exception {
        long from = System.nanoTime();
        long letters = 0;
        var format = new DataFormatter(Locale.ROOT);
        try (var workbook = new XSSFWorkbook(new File(file))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    letters += format.formatCellValue(cell).length();
                }
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.err.println(letters + " letters read");
        System.out.printf(Locale.ROOT, "%.1f %d%n", (System.nanoTime() - from) / 1e9, peak >> 20);
    }
}
