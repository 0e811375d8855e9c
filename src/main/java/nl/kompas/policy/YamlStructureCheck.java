package nl.kompas.policy;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Looks at YAML event by event, before it is made into anything: no anchors and aliases (of which Jackson would make plain text),
 * no tags, one document, and nothing too deep or too long.
 */
final class YamlStructureCheck {

    /** A mapping gives two nodes for each of its names. */
    private static final int MOST_NODES = 2 * EditionLimits.ENTRIES;

    private final String file;
    private final FaultCollector faultCollector;
    private final Deque<Integer> entries = new ArrayDeque<>();
    private int documents;

    YamlStructureCheck(String file, FaultCollector faultCollector) {
        this.file = file;
        this.faultCollector = faultCollector;
    }

    /** Whether the file may be read; where not, the first fault is reported. YAML that is broken is left to its reader. */
    boolean sound(String content) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(EditionLimits.YAML_BYTES);
        try {
            for (Event event : new Yaml(options).parse(new StringReader(content))) {
                Optional<Text> fault = fault(event);
                if (fault.isPresent()) {
                    FilePosition filePosition = new FilePosition(
                            file,
                            event.getStartMark().getLine() + 1,
                            event.getStartMark().getColumn() + 1);
                    faultCollector.add(code(event), filePosition, fault.get(), REMEDY);
                    return false;
                }
            }
        } catch (MarkedYAMLException e) {
            return true;
        } catch (YAMLException e) {
            faultCollector.add(
                    "yaml-unreadable",
                    FilePosition.of(file),
                    new Text("Dit is geen YAML.", "This is no YAML."),
                    REMEDY);
            return false;
        }
        return true;
    }

    private static String code(Event event) {
        return event instanceof DocumentStartEvent ? "yaml-unreadable" : "yaml-outside-profile";
    }

    private static final Text REMEDY = new Text(
            "Schrijf alles uit zoals in de voorbeelden van rules/README.md.",
            "Write everything out as in the examples of rules/README.md.");

    private Optional<Text> fault(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return Optional.of(new Text("Een bestand is een enkel document.", "A file is one document."));
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            return Optional.of(new Text(
                    "Ankers (`&`) en verwijzingen (`*`) zijn er niet.",
                    "There are no anchors (`&`) and aliases (`*`)."));
        }
        if (tag(event) != null) {
            return Optional.of(new Text("Tags (`!`) zijn er niet.", "There are no tags (`!`)."));
        }
        return amount(event);
    }

    private Optional<Text> amount(Event event) {
        if (event instanceof CollectionEndEvent) {
            entries.pop();
        } else if (event instanceof NodeEvent && !entries.isEmpty()) {
            entries.push(entries.pop() + 1);
            if (entries.peek() > MOST_NODES) {
                return Optional.of(new Text(
                        "Dit is langer dan " + EditionLimits.ENTRIES + " namen of waarden.",
                        "This is longer than " + EditionLimits.ENTRIES + " names or values."));
            }
        }
        if (event instanceof CollectionStartEvent) {
            entries.push(0);
        }
        return entries.size() <= EditionLimits.YAML_NESTING
                ? Optional.empty()
                : Optional.of(new Text(
                        "Hier staat meer dan " + EditionLimits.YAML_NESTING + " keer iets in elkaar.",
                        "Here things stand in each other more than " + EditionLimits.YAML_NESTING + " times."));
    }

    private static String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }
}
