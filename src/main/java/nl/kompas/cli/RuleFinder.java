package nl.kompas.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.edition.EditionFiles;

/** Finds rules by their id in the text of rule files, so that no more than one edition need be loaded. */
final class RuleFinder {

    private static final Pattern ID = Pattern.compile("@id\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");

    private final List<EditionFiles> editions;

    /** Looks in those editions. */
    RuleFinder(List<EditionFiles> editions) {
        this.editions = editions;
    }

    /** The editions that have a rule of that id, in the order given. */
    List<EditionFiles> having(String id) {
        return editions.stream().filter(files -> ids(files).contains(id)).toList();
    }

    /** The ids of all rules. */
    Collection<String> ids() {
        Set<String> ids = new TreeSet<>();
        editions.forEach(files -> ids.addAll(ids(files)));
        return ids;
    }

    private static List<String> ids(EditionFiles files) {
        List<String> ids = new ArrayList<>();
        files.own(".drl").values().forEach(content -> {
            for (Matcher matcher = ID.matcher(content); matcher.find(); ) {
                ids.add(matcher.group(1));
            }
        });
        return ids;
    }
}
