package org.mingjian.reports;

import java.time.LocalDate;

/**
 * What a document says of itself, as opposed to what it says.
 *
 * @param source what the content was made from, such as the checksum of its figures; kept as the keywords
 * @param dated the date the file bears, whenever it is printed
 */
public record Metadata(String title, String author, String source, LocalDate dated) {}
