package nl.kompas.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of a page ({@code sh}), and the lines that they print ({@code text} right after them).
 *
 * @param commands as the page has them
 * @param expected lines that the output must contain; none where the page shows no output
 */
record CommandBlock(String commands, List<String> expected) {

    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REFUSED = Pattern.compile("# 4\\d\\d$", Pattern.MULTILINE);

    static List<CommandBlock> in(String page) {
        List<CommandBlock> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            if (fence.group(1).equals("sh")) {
                blocks.add(new CommandBlock(fence.group(2), List.of()));
            } else if (fence.group(1).equals("text") && !blocks.isEmpty()) {
                CommandBlock last = blocks.remove(blocks.size() - 1);
                blocks.add(new CommandBlock(
                        last.commands(),
                        fence.group(2).lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return blocks;
    }

    /** Whether the page says that the service refuses the call: a comment with the status, {@code # 400}. */
    boolean refused() {
        return REFUSED.matcher(commands).find();
    }
}
