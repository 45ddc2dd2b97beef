package org.mingjian.web.recusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.recusal.ApplyingForRecusal;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** Whether agencies may apply for recusals, below the list of them. */
@Named
@RequestScoped
public class RecusalSettingPage {
    @Inject
    private ApplyingForRecusal applying;

    @Inject
    private Show show;

    public boolean isOpen() {
        return applying.isOpen();
    }

    public void turn() {
        applying.open(!applying.isOpen());
        Outcome.to("/recusals/list", show.text("recusal.setting.done"));
    }
}
