/**
 * What an edition declares beside its rules: names, questions, indicators and tables. The YAML and CSV of its folder go in; a
 * {@link nl.kompas.policy.Framework} comes out, or faults that say where the files are wrong and what to write instead.
 */
package nl.kompas.policy;
