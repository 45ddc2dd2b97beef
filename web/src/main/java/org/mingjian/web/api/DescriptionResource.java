package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.mingjian.kernel.Sha256;

/** The description of the interface, for programs with any token. */
@Path("v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DescriptionResource {
    @Inject
    private Contract contract;

    @GET
    public Response show(@Context Request request) {
        String text = contract.text();
        return Answers.unless(
                request,
                new EntityTag(Sha256.of(text).hex()),
                () -> Response.ok(text, MediaType.APPLICATION_JSON + ";charset=UTF-8")
                        .build());
    }
}
