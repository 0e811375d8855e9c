package nl.kompas.bench.peers;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Decision tables as a DMN 1.3 model: each finding and each row of a table is input data. */
final class DmnFile {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String NAME = "peer";
    private static final Pattern GIVEN = Pattern.compile("\\b(?:f_|l_)\\w+|\\btrack\\b");

    private final List<Decision> decisions;
    private final XMLStreamWriter xml;

    private DmnFile(List<Decision> decisions, XMLStreamWriter xml) {
        this.decisions = decisions;
        this.xml = xml;
    }

    static String of(List<Decision> decisions) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DmnFile(decisions, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartElement("definitions");
        xml.writeDefaultNamespace(MODEL);
        identified(NAME);
        xml.writeAttribute("namespace", NAME);
        Set<String> given = new TreeSet<>();
        decisions.forEach(decision -> given.addAll(given(decision)));
        for (String name : given) {
            xml.writeStartElement("inputData");
            identified(name);
            variable(name);
            xml.writeEndElement();
        }
        for (Decision decision : decisions) {
            decision(decision);
        }
        xml.writeEndElement();
    }

    private static Set<String> given(Decision decision) {
        Set<String> given = new TreeSet<>();
        decision.rows().forEach(row -> row.tests().forEach(test -> {
            Matcher name = GIVEN.matcher(test.input() + " " + test.cell());
            while (name.find()) {
                given.add(name.group());
            }
        }));
        return given;
    }

    private void decision(Decision decision) throws XMLStreamException {
        xml.writeStartElement("decision");
        identified(decision.name());
        variable(decision.name());
        for (String name : given(decision)) {
            requires("requiredInput", name);
        }
        for (Decision other : decisions) {
            if (other != decision && decision.needs(other)) {
                requires("requiredDecision", other.name());
            }
        }
        table(decision);
        xml.writeEndElement();
    }

    private void table(Decision decision) throws XMLStreamException {
        xml.writeStartElement("decisionTable");
        xml.writeAttribute("id", decision.name() + "_table");
        xml.writeAttribute("hitPolicy", decision.first() ? "FIRST" : "COLLECT");
        Set<String> columns = new LinkedHashSet<>();
        decision.rows().forEach(row -> row.tests().forEach(test -> columns.add(test.input())));
        for (String column : columns) {
            xml.writeStartElement("input");
            xml.writeStartElement("inputExpression");
            // a cell that is an expression of its own is compared with this
            text(column.equals(Test.EXPRESSION) ? "true" : column);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEmptyElement("output");
        for (Decision.Row row : decision.rows()) {
            row(row, columns);
        }
        if (decision.otherwise().isPresent()) {
            row(new Decision.Row(List.of(), decision.otherwise().get()), columns);
        }
        xml.writeEndElement();
    }

    private void row(Decision.Row row, Set<String> columns) throws XMLStreamException {
        xml.writeStartElement("rule");
        for (String column : columns) {
            List<String> cells = row.tests().stream()
                    .filter(test -> test.input().equals(column))
                    .map(Test::cell)
                    .toList();
            entry("inputEntry", cells.isEmpty() ? "-" : String.join(" and ", cells));
        }
        entry("outputEntry", Dialect.literal(row.value()));
        xml.writeEndElement();
    }

    private void entry(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void identified(String name) throws XMLStreamException {
        xml.writeAttribute("id", name);
        xml.writeAttribute("name", name);
    }

    private void variable(String name) throws XMLStreamException {
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", name);
        xml.writeAttribute("typeRef", "Any");
    }

    private void requires(String what, String name) throws XMLStreamException {
        xml.writeStartElement("informationRequirement");
        xml.writeEmptyElement(what);
        xml.writeAttribute("href", "#" + name);
        xml.writeEndElement();
    }
}
