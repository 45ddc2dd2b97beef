package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.web.access.PublicAddress;

/** Explains the interface for programs, out of its description. */
@Named
@RequestScoped
public class ApiPage {
    @Inject
    private Contract contract;

    @Inject
    private PublicAddress portal;

    /** What the operations are about. */
    public List<String> getTags() {
        return contract.operations().stream().map(Operation::tag).distinct().toList();
    }

    public List<Operation> of(String tag) {
        return contract.operations().stream()
                .filter(one -> one.tag().equals(tag))
                .toList();
    }

    /** An operation to begin with. */
    public Operation getFirst() {
        return contract.find("GET", "/opinions").orElseThrow();
    }

    public String example(Operation operation) {
        return operation.example(portal.of(""));
    }

    public List<ProblemKind> getProblems() {
        return Stream.of(ProblemKind.values()).toList();
    }
}
