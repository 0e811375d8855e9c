package nl.kompas.http.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;

/**
 * The keys of the settings, and what is wrong with those settings. Messages never show a hash: somebody may have put
 * the key itself there.
 */
record OperatorKeys(List<ApiKey> keys, List<String> faults) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static OperatorKeys of(Map<String, KeySettings.Key> settings) {
        List<ApiKey> keys = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        settings.forEach((name, setting) -> {
            keys.add(new ApiKey(name, setting.roles(), setting.hash()));
            check(name, setting, faults);
        });
        return new OperatorKeys(keys, faults);
    }

    private static void check(String name, KeySettings.Key setting, List<String> faults) {
        String property = "kompas.keys." + name;
        if (!NAME.matcher(name).matches()) {
            faults.add(property + ": a name has letters, digits, dots, hyphens and underscores, at most 64");
        }
        if (!ApiKey.isHash(setting.hash())) {
            faults.add(property + ".hash: must be the SHA-256 of the key, 64 hexadecimal digits");
        }
        if (setting.roles().isEmpty() || !Roles.ALL.containsAll(setting.roles())) {
            faults.add(property + ".roles: must be some of "
                    + Roles.ALL.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
