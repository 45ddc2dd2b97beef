package org.mingjian.web.home;

import java.util.List;

/** What one capability has for the one who looks to do; nothing for those whom it does not concern. */
interface ToDos {
    List<ToDo> waiting();
}
