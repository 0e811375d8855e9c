package nl.kompas.bench.peers;

import nl.kompas.rule.ComparisonOperator;

/** How expression languages of decision tables write the same thing. Absence never holds, as in Kompas. */
enum Dialect {
    /** Of GoRules. */
    ZEN {
        @Override
        String any(String list, String test) {
            return "some(" + list + ", " + test + ")";
        }

        @Override
        String contains(String list, String value) {
            return value + " in " + list;
        }

        @Override
        String concluded(String list, String id) {
            return "some(" + list + ", #.id == " + id + ")";
        }

        @Override
        String where(String known, String test) {
            return "(" + known(known) + " and " + test + ")";
        }

        @Override
        String item() {
            return "#";
        }

        @Override
        String equality() {
            return "==";
        }

        @Override
        String count(String list) {
            return "len(" + list + ")";
        }
    },
    /** Of DMN. */
    FEEL {
        @Override
        String any(String list, String test) {
            return "(some each in " + list + " satisfies " + test + ")";
        }

        @Override
        String contains(String list, String value) {
            return "list contains(" + list + ", " + value + ")";
        }

        @Override
        String concluded(String list, String id) {
            return contains(list, id);
        }

        /** With {@code and}, FEEL would evaluate both sides. */
        @Override
        String where(String known, String test) {
            return "(if " + known(known) + " then " + test + " else false)";
        }

        @Override
        String item() {
            return "each";
        }

        @Override
        String equality() {
            return "=";
        }

        @Override
        String count(String list) {
            return "count(" + list + ")";
        }
    };

    /** Whether a test holds for an element of a list that is there. */
    abstract String any(String list, String test);

    /** Whether a list that is there has a value. */
    abstract String contains(String list, String value);

    /** Whether a table of which all rows count has said an id. */
    abstract String concluded(String list, String id);

    /** Whether something is known, and a test that takes it to be known holds. */
    abstract String where(String known, String test);

    /** The element that {@link #any} tests. */
    abstract String item();

    abstract String equality();

    abstract String count(String list);

    String known(String path) {
        return path + " != null";
    }

    String not(String test) {
        return "not(" + test + ")";
    }

    /** A comparison that does not hold where the left side is absent. */
    String compared(String path, ComparisonOperator comparisonOperator, String operand) {
        return comparisonOperator == ComparisonOperator.EQUAL
                ? path + " " + equality() + " " + operand
                : where(path, path + " " + comparisonOperator.symbol() + " " + operand);
    }

    /** The same of the number of elements of a list. */
    String counted(String list, ComparisonOperator comparisonOperator, String operand) {
        String symbol = comparisonOperator == ComparisonOperator.EQUAL ? equality() : comparisonOperator.symbol();
        return where(list, count(list) + " " + symbol + " " + operand);
    }

    static String literal(Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
