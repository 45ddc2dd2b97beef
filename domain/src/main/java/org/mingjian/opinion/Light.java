package org.mingjian.opinion;

/** The lights people know (红黄绿灯); each is shown with a shape and words beside its colour. */
public enum Light {
    RED,
    AMBER,
    GREEN,
    NONE
}
