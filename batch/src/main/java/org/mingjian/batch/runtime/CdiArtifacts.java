package org.mingjian.batch.runtime;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jberet.creation.AbstractArtifactFactory;
import org.jspecify.annotations.Nullable;

/**
 * Batch artifacts are CDI beans, found by name. Dependent ones are released when their step ends, and with them what
 * was injected into them.
 */
final class CdiArtifacts extends AbstractArtifactFactory {
    private record Held(Bean<?> bean, CreationalContext<?> context) {}

    private final BeanManager beans;
    private final Map<Object, Held> held = Collections.synchronizedMap(new IdentityHashMap<>());

    CdiArtifacts(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public Object create(String ref, Class<?> type, ClassLoader loader) {
        Bean<?> bean = bean(ref, loader);
        CreationalContext<?> context = beans.createCreationalContext(bean);
        Object artifact = beans.getReference(bean, bean.getBeanClass(), context);
        if (bean.getScope() == Dependent.class) {
            held.put(artifact, new Held(bean, context));
        }
        return artifact;
    }

    @Override
    public Class<?> getArtifactClass(String ref, ClassLoader loader) {
        return bean(ref, loader).getBeanClass();
    }

    private Bean<?> bean(String ref, ClassLoader loader) {
        Bean<?> bean = findBean(ref, beans, loader);
        if (bean == null) {
            throw new IllegalArgumentException("No CDI bean is named " + ref);
        }
        return bean;
    }

    @Override
    public void destroy(@Nullable Object artifact) {
        if (artifact == null) {
            return;
        }
        Held dependent = held.remove(artifact);
        if (dependent != null) {
            destroy(dependent.bean(), artifact, dependent.context());
        }
    }

    /** Of a dependent bean this runs its pre-destroy callbacks and releases what it depends on. */
    @SuppressWarnings("unchecked")
    private static <T> void destroy(Bean<T> bean, Object artifact, CreationalContext<?> context) {
        bean.destroy((T) artifact, (CreationalContext<T>) context);
    }
}
