package nl.kompas.workbench;

import com.microsoft.playwright.Locator;

/** Somebody who points and clicks, or taps. */
record Mouse() implements Hand {

    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void enter(Locator field) {
        field.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }
}
