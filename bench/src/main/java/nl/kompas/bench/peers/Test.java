package nl.kompas.bench.peers;



/**
 * A cell of a decision table.
 *
 * @param input what the column is about; an expression of its own has {@link #EXPRESSION}
 * @param cell what must hold of it
 */
record Test(String input, String cell) {

    /** The column whose cells are whole expressions. */
    static final String EXPRESSION = "";

    static Test expression(String text) {
        return new Test(EXPRESSION, text);
    }

    /** The cell as an expression. */
    String text(Dialect dialect) {
        if (input.equals(EXPRESSION)) {
            return cell;
        }
        return cell.contains(",")
                ? "("
                        + String.join(
                                " or ",
                                java.util.Arrays.stream(cell.split(", "))
                                        .map(value -> input + " " + dialect.equality() + " " + value)
                                        .toList())
                        + ")"
                : input + " " + dialect.equality() + " " + cell;
    }
}
