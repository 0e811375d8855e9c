package nl.kompas.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionLimits;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.RecognizerSharedState;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRLExpressions;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.drools.drl.parser.lang.ParserHelper;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Drools' own grammar, entered with tokens that are counted. Drools' own entry points ({@code DrlParser},
 * {@code DrlExprParser}) take minutes over thirty nested brackets, and cannot be interrupted.
 */
final class BoundedDrlParser {

    private static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL6;

    private BoundedDrlParser() {}

    /** A parsed file: its content, null where there is none, and the errors of the parser. */
    record Parsed(PackageDescr content, List<DroolsParserException> errors) {}

    /**
     * Parses a rule file.
     *
     * @throws TooHard where the parser would try too many ways of reading it, or breaks down over it
     */
    static Parsed file(String text) {
        DRLLexer lexer = DRLFactory.getDRLLexer(new ANTLRStringStream(text), LANGUAGE);
        CountedTokens tokens = new CountedTokens(lexer);
        DRLParser parser = DRLFactory.getDRLParser(tokens, LANGUAGE);
        try {
            PackageDescr content = parser.compilationUnit();
            tokens.check();
            List<DroolsParserException> errors = new ArrayList<>(parser.getErrors());
            errors.addAll(lexer.getErrors());
            return new Parsed(content, errors);
        } catch (RecognitionException e) {
            throw new TooHard(e.line);
        } catch (TooHard e) {
            throw e;
        } catch (RuntimeException e) {
            throw new TooHard(1); // the parser is not ours: whatever it stumbles over is the fault of the file
        }
    }

    /**
     * Parses the constraint of a pattern; nothing where it is no expression from its beginning to its end.
     *
     * @throws TooHard where it is too long, or the parser would try too many ways of reading it
     */
    static Optional<ConstraintConnectiveDescr> constraint(String text) {
        if (text.length() > EditionLimits.COMPARISON) {
            throw new TooHard(1);
        }
        DRLLexer lexer = DRLFactory.getDRLLexer(new ANTLRStringStream(text), LANGUAGE);
        CountedTokens tokens = new CountedTokens(lexer);
        RecognizerSharedState state = new RecognizerSharedState();
        ParserHelper helper = new ParserHelper(tokens, state, LANGUAGE);
        DRLExpressions parser = DRLFactory.getDRLExpressions(tokens, state, helper, LANGUAGE);
        parser.setBuildDescr(true);
        parser.setLeftMostExpr(null);
        try {
            BaseDescr expression = parser.conditionalOrExpression();
            tokens.check();
            boolean whole = tokens.LA(1) == Token.EOF;
            if (expression == null || parser.hasErrors() || !lexer.getErrors().isEmpty() || !whole) {
                return Optional.empty();
            }
            ConstraintConnectiveDescr constraint = ConstraintConnectiveDescr.newAnd();
            constraint.addOrMerge(expression);
            return Optional.of(constraint);
        } catch (RecognitionException e) {
            return Optional.empty();
        }
    }

    /** Thrown out of a parser that would take too long; caught where the file is read. */
    static final class TooHard extends RuntimeException {

        private final int line;

        /** @param line where the parser was, from 1 in the text that it was given */
        private TooHard(int line) {
            super("too hard to parse, line " + line, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /**
     * Tokens that count how often a parser looks at them. Drools' grammar tries many ways of reading the same text, more with
     * every level of nesting; this stops it. A subclass of its token stream is the only hook that ANTLR offers.
     */
    private static final class CountedTokens extends CommonTokenStream {

        private long looks;

        CountedTokens(TokenSource source) {
            super(source);
            fill();
        }

        @Override
        public Token LT(int k) {
            looks++;
            check();
            return super.LT(k);
        }

        /** Throws where there were too many looks; to be called at the end too, since the parser may swallow what is thrown. */
        void check() {
            if (looks > EditionLimits.FEWEST_LOOKS + (long) EditionLimits.LOOKS_PER_TOKEN * size()) {
                throw new TooHard(Math.max(1, get(Math.min(index(), size() - 1)).getLine()));
            }
        }
    }
}
