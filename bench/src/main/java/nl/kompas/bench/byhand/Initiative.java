package nl.kompas.bench.byhand;

import java.time.LocalDate;
import java.util.List;

/** An initiative as a programmer would bind it from JSON: a field an indicator, null where it was not given. */
record Initiative(
        LocalDate date,
        String reference,
        String destination,
        String purpose,
        String activity,
        List<String> themes,
        List<String> demandFrom,
        List<String> seeks,
        Boolean administratorsRequested,
        String innovationStanding,
        String europeanInnovationScoreboard,
        Integer globalInnovationIndexRank,
        List<String> regionThemes,
        List<String> sharedChallenges,
        Boolean counterpartPolicyActive,
        String companiesActive,
        Boolean futureTradeDemand,
        String networkPresence,
        List<String> fundingSources,
        String complementarity,
        Boolean fitsDemand,
        String counterpartWillingness,
        Boolean counterpartTransparency,
        Boolean mutualEnergy,
        String provincialAddedValue,
        String nationalStance,
        String strategicFit,
        String humanRightsSituation,
        String contactNature,
        Boolean humanRightsOnAgenda,
        Boolean responsibleBusinessCommitment,
        Boolean sensitiveTechnology,
        Boolean economicRiskControlled,
        String investmentScreening) {

    static boolean yes(Boolean answer) {
        return answer != null && answer;
    }

    static boolean no(Boolean answer) {
        return answer != null && !answer;
    }

    static boolean has(List<String> list, String value) {
        return list != null && list.contains(value);
    }

    /** Where it lies: the country, or the country of the region. */
    String country() {
        int hyphen = destination == null ? -1 : destination.indexOf('-');
        return hyphen < 0 ? destination : destination.substring(0, hyphen);
    }

    boolean forInnovation() {
        return switch (purpose) {
            case "innovation-cooperation", "policy-exchange" -> true;
            default -> false;
        };
    }

    String track() {
        return forInnovation() ? "innovation" : "trade-invest";
    }

    boolean rightsAreConcern() {
        return "attention".equals(humanRightsSituation) || "severe".equals(humanRightsSituation);
    }

    boolean structuralContact() {
        return "structural-government".equals(contactNature);
    }

    boolean companiesAlone() {
        return "companies-and-knowledge".equals(contactNature);
    }

    boolean asked() {
        return has(demandFrom, "business") || has(demandFrom, "knowledge-institution");
    }

    boolean isEssential() {
        return "essential".equals(provincialAddedValue);
    }
}
