package org.mingjian.batch.trial;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@Dependent
public class TroubledCopy implements ItemProcessor {
    @Inject
    private Trouble trouble;

    @PostConstruct
    void created() {
        trouble.created();
    }

    @PreDestroy
    void destroyed() {
        trouble.destroyed();
    }

    @Override
    public Object processItem(Object item) throws InterruptedException {
        trouble.strike(((SourceRow) item).id());
        return item;
    }
}
