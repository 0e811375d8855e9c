package nl.kompas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A report that shows on a terminal how far it is. */
final class ReplayProgress implements ReplayReport {

    private static final int COLUMNS = 79;
    private static final int UPDATE_MILLIS = 250;
    private static final int KIBIBYTE = 1 << 10;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final ReplayReport report;
    private final PrintWriter terminal;
    private final ProgressBar bar;
    private boolean drawing = true;

    /**
     * Shows how far that report is.
     *
     * @param bytes how much there is to read, where that is known
     */
    ReplayProgress(ReplayReport report, PrintWriter terminal, OptionalLong bytes) {
        this.report = report;
        this.terminal = terminal;
        this.bar = new ProgressBarBuilder()
                .setInitialMax(bytes.orElse(-1))
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, COLUMNS))
                .build();
    }

    /** The bar is drawn by a thread of its own. */
    private synchronized void show(String line) {
        terminal.print(CLEAR_LINE + line);
        terminal.flush();
    }

    @Override
    public synchronized void take(Replayed replayed) throws IOException {
        bar.stepBy(replayed.bytes());
        if (!(replayed.ending() instanceof Replayed.AsExpected)) {
            show("");
        }
        report.take(replayed);
    }

    @Override
    public void end(ReplayTally tally, CheckResult faults, long nanoseconds) throws IOException {
        drawn();
        report.end(tally, faults, nanoseconds);
    }

    @Override
    public void close() throws IOException {
        drawn();
        report.close();
    }

    /** Ends the bar, once, and leaves no trace of it. */
    private void drawn() {
        if (drawing) {
            drawing = false;
            bar.close();
            show("");
        }
    }
}
