/** Rules in words: what their conditions ask and what they conclude, in both languages, as somebody reads it who knows no DRL. */
package nl.kompas.wording;
