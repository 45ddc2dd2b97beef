package org.mingjian.batch.trial;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@Dependent
public class TroubledCopy implements ItemProcessor {
    @Inject
    private Trouble trouble;

    @Override
    public Object processItem(Object item) throws InterruptedException {
        trouble.strike(((SourceRow) item).id());
        return item;
    }
}
