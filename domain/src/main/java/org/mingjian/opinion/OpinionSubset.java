package org.mingjian.opinion;

import java.util.List;

/**
 * A set of matters that another capability has singled out, such as those a figure of a report counts.
 *
 * @param sql a statement that selects the ids of the matters, its values as question marks
 */
public record OpinionSubset(String sql, List<Object> values) {}
