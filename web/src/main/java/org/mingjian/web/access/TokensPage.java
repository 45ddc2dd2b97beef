package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.ApiScope;
import org.mingjian.access.ApiTokens;
import org.mingjian.access.TokenRow;
import org.mingjian.access.TokenValidity;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One's own tokens for programs. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    private ApiTokens tokens;

    @Inject
    private Show show;

    @Inject
    @Param(name = "token")
    private @Nullable Long revoked;

    private @Nullable List<TokenRow> mine;
    private String name = "";
    private String[] scopes = {};
    private String validity = TokenValidity.QUARTER.name();

    public List<TokenRow> getTokens() {
        if (mine == null) {
            mine = tokens.mine();
        }
        return mine;
    }

    /** Makes one and shows it on the next page, once. */
    public void make() {
        Faces.setFlashAttribute(
                "token",
                tokens.make(
                        name,
                        Arrays.stream(scopes).map(ApiScope::valueOf).collect(Collectors.toSet()),
                        TokenValidity.valueOf(validity)));
        Outcome.to("/account/tokens", show.text("tokens.made"));
    }

    /** Takes back the one that was pointed at. */
    public void revoke() {
        if (revoked != null) {
            tokens.revokeMine(revoked);
        }
        Outcome.to("/account/tokens", show.text("tokens.revoked"));
    }

    /** What a token opens, in words. */
    public String told(TokenRow token) {
        return token.scopes().stream().map(Texts::of).collect(Collectors.joining("、"));
    }

    public List<Choice> getOffered() {
        return tokens.offered().stream()
                .map(scope -> new Choice(scope.name(), Texts.of(scope) + "（" + scope.word() + "）", false))
                .toList();
    }

    public List<Choice> getValidities() {
        return Choice.of(TokenValidity.values(), Optional.empty());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes.clone();
    }

    public String getValidity() {
        return validity;
    }

    public void setValidity(String validity) {
        this.validity = validity;
    }
}
