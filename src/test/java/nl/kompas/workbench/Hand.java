package nl.kompas.workbench;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
sealed interface Hand permits Mouse, Keyboard {

    /** Presses a button or a link. */
    void press(Locator control);

    /** Goes to a field. */
    void enter(Locator field);

    /** Writes in a field, in the place of what was there. */
    void write(Locator field, String text);
}
