package nl.kompas.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.kompas.policy.Text;

/** A sentence with gaps, each written {@code {}}, in both languages. */
record TextTemplate(String nl, String en) {

    private static final String GAP = "{}";

    /** A text in single quotation marks. */
    static Text quoted(Text text) {
        return new Text("‘" + text.nl() + "’", "‘" + text.en() + "’");
    }

    /** The same in both languages. */
    static Text same(String text) {
        return new Text(text, text);
    }

    /** Texts after each other, with that between them. */
    static Text joined(List<Text> texts, String nl, String en) {
        return new Text(
                texts.stream().map(Text::nl).collect(Collectors.joining(nl)),
                texts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    /** A list of which one may be chosen: with commas, and before the last the word for or. */
    static Text either(List<Text> texts) {
        Text last = texts.get(texts.size() - 1);
        if (texts.size() == 1) {
            return last;
        }
        Text before = joined(texts.subList(0, texts.size() - 1), ", ", ", ");
        return new Text(before.nl() + " of " + last.nl(), before.en() + " or " + last.en());
    }

    /** The sentence with its gaps filled, in order. */
    Text with(Text... values) {
        String dutch = nl;
        String english = en;
        for (Text value : values) {
            dutch = filled(dutch, value.nl());
            english = filled(english, value.en());
        }
        return new Text(dutch, english);
    }

    /** The text with a capital first. */
    static Text capital(Text text) {
        return new Text(capital(text.nl()), capital(text.en()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String filled(String sentence, String value) {
        int gap = sentence.indexOf(GAP);
        return sentence.substring(0, gap) + value + sentence.substring(gap + GAP.length());
    }
}
