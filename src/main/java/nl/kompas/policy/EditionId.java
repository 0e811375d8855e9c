package nl.kompas.policy;

/**
 * Names one edition of one policy; the two folder names below the rules folder.
 *
 * @param policy id of the policy
 * @param edition id of the edition, in practice the year and month in which it took force
 */
public record EditionId(String policy, String edition) implements Comparable<EditionId> {

    @Override
    public int compareTo(EditionId other) {
        int byPolicy = policy.compareTo(other.policy);
        return byPolicy != 0 ? byPolicy : edition.compareTo(other.edition);
    }

    @Override
    public String toString() {
        return policy + "/" + edition;
    }
}
