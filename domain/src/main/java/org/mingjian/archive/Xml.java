package org.mingjian.archive;

import java.io.StringWriter;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Texts;
import org.w3c.dom.Element;

/** An element of the record; what is absent is left out. */
final class Xml {
    /** What XML 1.0 cannot hold. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Element element;

    private Xml(Element element) {
        this.element = element;
    }

    static Xml root(String name) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElement(name);
            document.appendChild(root);
            return new Xml(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element in it. */
    Xml add(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Xml(child);
    }

    /** An element in it that holds a text. */
    Xml text(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            add(name).element.setTextContent(speakable(text));
        }
        return this;
    }

    /** An attribute. */
    Xml with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            element.setAttribute(name, speakable(value));
        }
        return this;
    }

    /** A moment, in UTC. */
    Xml at(String name, @Nullable Instant moment) {
        return with(name, moment == null ? null : moment.toString());
    }

    /** A code, and what people call it. */
    Xml code(String name, @Nullable Enum<?> code) {
        return code == null ? this : with(name, code.name()).with(name + "Name", Texts.of(code));
    }

    private static String speakable(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** The whole document; it says that it is in UTF-8. */
    String text() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
