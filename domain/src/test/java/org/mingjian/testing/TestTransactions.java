package org.mingjian.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Transactions without a server: one entity manager a transaction, begun and ended as {@code @Transactional} says. */
public final class TestTransactions {
    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private TestTransactions() {}

    /** Hands out the transaction's entity manager, or outside of one a fresh one for each call, as a server does. */
    @Dependent
    static class Producer {
        @Produces
        @ApplicationScoped
        EntityManager entities() {
            return (EntityManager) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                        EntityManager open = OPEN.get().peek();
                        try {
                            return method.invoke(
                                    open != null
                                            ? open
                                            : Database.get().entities().createEntityManager(),
                                    args);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    @Transactional
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Joining extends Boundary {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Own extends Boundary {}

    /** Begins, commits and rolls back. */
    static class Boundary {
        @AroundInvoke
        Object run(InvocationContext call) throws Exception {
            Transactional how = call.getMethod().getAnnotation(Transactional.class);
            boolean fresh = OPEN.get().isEmpty() || (how != null && how.value() == Transactional.TxType.REQUIRES_NEW);
            if (!fresh) {
                return call.proceed();
            }
            EntityManager entities = Database.get().entities().createEntityManager();
            OPEN.get().push(entities);
            entities.getTransaction().begin();
            try {
                Object result = call.proceed();
                entities.getTransaction().commit();
                return result;
            } catch (RuntimeException e) {
                end(entities, how, e);
                throw e;
            } finally {
                OPEN.get().pop();
                entities.close();
            }
        }

        private static void end(EntityManager entities, Transactional how, RuntimeException e) {
            if (!entities.getTransaction().isActive()) {
                return;
            }
            if (how != null && Arrays.stream(how.dontRollbackOn()).anyMatch(kind -> kind.isInstance(e))) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
        }
    }

    /** Runs a piece of a test in a transaction. */
    @ApplicationScoped
    public static class Work {
        @Inject
        private EntityManager entities;

        @Transactional
        public <T> T in(java.util.function.Function<EntityManager, T> work) {
            return work.apply(entities);
        }
    }
}
