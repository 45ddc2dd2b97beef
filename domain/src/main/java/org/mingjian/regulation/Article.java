package org.mingjian.regulation;

import java.util.List;

/**
 * An article of the regulation, word for word.
 *
 * @param number 1 to 17
 * @param label 第八条
 * @param paragraphs its text, the label left out; items （一） stand alone
 * @param errata what the text says otherwise than it must be read, and how the product reads it
 */
public record Article(int number, String label, List<String> paragraphs, List<String> errata) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        errata = List.copyOf(errata);
    }
}
