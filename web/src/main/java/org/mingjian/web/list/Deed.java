package org.mingjian.web.list;

/**
 * Something that can be done to the rows picked out of a list.
 *
 * @param label the words of its button
 * @param path where their ids are sent, as {@code id}
 */
public record Deed(String label, String path) {}
