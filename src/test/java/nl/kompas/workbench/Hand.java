package nl.kompas.workbench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** What somebody works a page with. */
sealed interface Hand permits Mouse, Keyboard {

    /** Follows a link, presses a button, unfolds what is folded. */
    void press(Locator control);

    /** Goes to a field. */
    void enter(Locator field);

    /** Writes in a field, in the place of what was there. */
    void write(Locator field, String text);

    /** Picks a value of a list. */
    void choose(Locator list, String value);

    /** Picks one of a group of radio buttons. */
    void check(Locator radio);

    /** Gives a file. */
    void give(Locator field, FilePayload file);
}
