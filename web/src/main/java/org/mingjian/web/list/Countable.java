package org.mingjian.web.list;

/** A list that can tell how many rows there are. */
public interface Countable {
    long total(Query query);
}
