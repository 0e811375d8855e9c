package nl.kompas.workbench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

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

    @Override
    public void choose(Locator list, String value) {
        list.selectOption(value);
    }

    @Override
    public void check(Locator radio) {
        radio.check();
    }

    @Override
    public void give(Locator field, FilePayload file) {
        field.setInputFiles(file);
    }
}
