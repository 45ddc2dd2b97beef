package org.mingjian.deploy.database;

/**
 * A role of the database and its password.
 *
 * @param user the role's name
 * @param password its password; not part of the text form
 */
public record Credential(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
