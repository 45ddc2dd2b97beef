package org.mingjian.deadline;

/**
 * The lights people know (红黄绿灯); each is shown with a shape and words beside its colour.
 *
 * @article 8(2)
 */
public enum Light {
    RED,
    AMBER,
    GREEN,
    NONE
}
