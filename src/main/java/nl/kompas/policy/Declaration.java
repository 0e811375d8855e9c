package nl.kompas.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code policy.yaml} declares. All maps keep the order of the file, which is the order of answers.
 *
 * @param label the policy's name
 * @param from the first day on which the edition is in force
 * @param until the last such day, empty where open
 * @param documents the source documents, by id
 * @param tracks names of tracks
 * @param questions by id
 * @param preconditions names, by id
 * @param aspects the compass, by id of the aspect
 * @param roles names, by id
 * @param activities names, by id
 * @param representation names of those who may act for the province, by id
 * @param conditions texts, by id
 * @param referralsTo names of parties, by id
 * @param referralsFor names of what parties are asked for, by id
 */
public record Declaration(
        Text label,
        LocalDate from,
        Optional<LocalDate> until,
        Map<String, Document> documents,
        Map<String, Text> tracks,
        Map<String, Question> questions,
        Map<String, Text> preconditions,
        Map<String, Aspect> aspects,
        Map<String, Text> roles,
        Map<String, Text> activities,
        Map<String, Text> representation,
        Map<String, Text> conditions,
        Map<String, Text> referralsTo,
        Map<String, Text> referralsFor) {

    /** A document that rules cite. */
    public record Document(String title, String publisher, String date) {}

    /** A part of the compass with its components, by id. */
    public record Aspect(Text label, Map<String, Text> components) {}

    /** Whether the edition is in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Names of the components of all aspects, by id. */
    public Map<String, Text> components() {
        Map<String, Text> components = new LinkedHashMap<>();
        aspects.values().forEach(aspect -> components.putAll(aspect.components()));
        return components;
    }

    /** The aspect that a component belongs to. */
    public Optional<String> aspectOf(String component) {
        return aspects.entrySet().stream()
                .filter(aspect -> aspect.getValue().components().containsKey(component))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
