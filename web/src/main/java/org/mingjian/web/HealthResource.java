package org.mingjian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the portal is up and reaches its database. */
@Path("health")
@RequestScoped
public class HealthResource {
    @Inject
    private EntityManager entities;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject health() {
        entities.createNativeQuery("select 1").getSingleResult();
        return Json.createObjectBuilder().add("status", "UP").build();
    }
}
