package org.mingjian.batch.trial;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

@Named
@Dependent
public class UseCaseCall extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private boolean fail;

    @Inject
    private TrialCopying copying;

    @Override
    public @Nullable String process() {
        copying.copyTwo(fail);
        return null;
    }
}
