package org.mingjian.batch.trial;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mingjian.batch.Progress;

@Named
@Dependent
public class JpaCopies extends AbstractItemWriter {
    @PersistenceContext(unitName = "trial")
    private EntityManager entities;

    @Inject
    private JobContext job;

    @Inject
    private Progress progress;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> entities.persist(new CopiedRow((SourceRow) item, job.getExecutionId())));
        progress.advance(items.size());
    }
}
