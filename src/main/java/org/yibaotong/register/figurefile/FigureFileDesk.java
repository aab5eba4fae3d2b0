package org.yibaotong.register.figurefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Figures;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.register.figurefile.FigureTable.Line;
import org.yibaotong.register.reading.WrittenDay;
import org.yibaotong.register.reading.WrittenMeasures;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where tables of figures are handed in: all of one is kept, or nothing, and then it is said of each row why. */
@Service
@Transactional
public class FigureFileDesk {

    /** 2026年10月, 2026-10, 202610: a month, and no day of it. */
    private static final Pattern MONTH =
            Pattern.compile("\\s*(?:19|20)\\d{2}(?:\\s*[年./-]\\s*\\d{1,2}\\s*月?|\\d{2})\\s*");

    private static final int NAME_MOST = 70;

    private final KnownByName known;
    private final Figures figures;
    private final Words words;
    private final Clock clock;

    FigureFileDesk(KnownByName known, Figures figures, Words words, Clock clock) {
        this.known = known;
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    /** A row that is not right. */
    public record Wrong(String sheet, int line, String reason) {}

    /**
     * What came of it.
     *
     * @param accounts of how many accounts
     * @param wrong where there are any, nothing was kept
     */
    public record Received(int accounts, int figures, List<Wrong> wrong) {}

    Received receive(String fileName, byte[] content, Actor actor) {
        var table = FigureTable.of(SheetFile.read(content));
        var source = "表格《" + name(fileName) + "》";
        var met = known.of(table.lines(), AccountDesk.reach(actor));
        var read = new ArrayList<Figure>();
        var wrong = new ArrayList<Wrong>();
        for (var line : table.lines()) {
            try {
                read.addAll(figures(line, met.account(line), source));
            } catch (Refusal refusal) {
                var reason = words.of(refusal.code(), refusal.arguments().toArray());
                wrong.add(new Wrong(line.sheet(), line.number(), reason));
            }
        }
        if (!wrong.isEmpty()) {
            return new Received(0, 0, wrong);
        }
        figures.put(read, clock.instant());
        var accounts = Set.copyOf(read.stream().map(Figure::account).toList());
        return new Received(accounts.size(), read.size(), List.of());
    }

    private List<Figure> figures(Line line, AccountId account, String source) {
        var written = line.cell(FigureTable.WHEN);
        var day =
                WrittenDay.read(written, FigureTable.WHEN.title()).orElseThrow(() -> new Refusal("figure.day.missing"));
        var span = MONTH.matcher(written).matches() ? Span.MONTH : Span.DAY;
        var counted = WrittenMeasures.of(line.cells());
        Refusal.when(span == Span.MONTH && counted.containsKey(Measure.FOLLOWERS), "figure-file.followers-of-a-month");
        return counted.entrySet().stream()
                .map(one -> figure(account, one.getKey(), span, day, one.getValue(), source))
                .toList();
    }

    private Figure figure(AccountId account, Measure measure, Span span, LocalDate day, long value, String source) {
        var figure = new Figure(account, measure, span, day, value, source);
        figure.refuseBeyond(Times.date(clock.instant()));
        return figure;
    }

    private static String name(String fileName) {
        var name = PlainText.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        return name.isEmpty() ? "数字" : name.substring(0, Math.min(NAME_MOST, name.length()));
    }
}
