package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of the interface, for whoever is signed in. */
@Path("openapi.json")
@RequestScoped
public class DescriptionFile {
    @Inject
    private Contract contract;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String show() {
        return contract.text();
    }
}
