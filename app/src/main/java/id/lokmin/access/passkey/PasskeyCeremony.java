package id.lokmin.access.passkey;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Passkey;
import id.lokmin.access.Passkeys;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes passkeys and signs in with them.
 *
 * <p>A passkey belongs to the name in the browser's address bar: {@code localhost} on the machine
 * itself, the host name where phones join over HTTPS. The device must know its owner by a finger, a
 * face or a lock, so that a passkey is two factors in one.
 */
public final class PasskeyCeremony {

    /** Names served at once; more would be somebody inventing them. */
    private static final int MOST_NAMES = 20;

    private static final Authentication NOBODY_YET =
            new AnonymousAuthenticationToken(
                    "door", "door", AuthorityUtils.createAuthorityList("DOOR"));

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Map<String, Webauthn4JRelyingPartyOperations> parties = new ConcurrentHashMap<>();
    private final Pending<PublicKeyCredentialCreationOptions> making;
    private final Pending<PublicKeyCredentialRequestOptions> entering;
    private final CredentialRecords records;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final InstantSource clock;

    public PasskeyCeremony(Accounts accounts, Passkeys passkeys, InstantSource clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.clock = clock;
        this.records = new CredentialRecords(accounts, passkeys);
        this.making = new Pending<>(clock);
        this.entering = new Pending<>(clock);
    }

    /**
     * A question for the browser.
     *
     * @param ticket finds the question again when the answer comes
     * @param options for {@code navigator.credentials}, as JSON
     */
    public record Question(String ticket, String options) {}

    /** Asks the browser of an account's owner to make a passkey. */
    public Question toMake(String accountId, String origin) {
        Account account = accounts.get(accountId);
        PublicKeyCredentialCreationOptions options =
                party(origin)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                        UsernamePasswordAuthenticationToken.authenticated(
                                                account.signIn(), "", List.of())));
        return new Question(making.keep(options), json.writeValueAsString(options));
    }

    /**
     * Keeps the passkey that a browser made.
     *
     * @throws Refusal where the answer is not one to our question
     */
    public Passkey made(
            String accountId,
            String origin,
            String ticket,
            String answer,
            String label,
            String actor) {
        PublicKeyCredentialCreationOptions asked =
                making.take(ticket)
                        .filter(options ->
                                CredentialRecords.accountId(options.getUser().getId())
                                        .equals(accountId))
                        .orElseThrow(() -> Refusal.because(Problem.PASSKEY_REFUSED));
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                read(answer, new TypeReference<>() {});
        return refusing(() -> {
            // The party offers its record to be saved, too, and CredentialRecords lets it pass:
            // only
            // here it is known who acts.
            Passkey passkey =
                    CredentialRecords.toPasskey(
                            Ids.next(clock),
                            accountId,
                            party(origin)
                                    .registerCredential(
                                            new ImmutableRelyingPartyRegistrationRequest(
                                                    asked,
                                                    new RelyingPartyPublicKey(credential, label))));
            passkeys.add(passkey, actor);
            return passkey;
        });
    }

    /** Asks a browser for any passkey it has for us. */
    public Question toEnter(String origin) {
        PublicKeyCredentialRequestOptions options =
                party(origin)
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY_YET));
        return new Question(entering.keep(options), json.writeValueAsString(options));
    }

    /**
     * The account whose passkey signed the answer.
     *
     * @throws Refusal where the answer is not one to our question, or of an unknown passkey
     */
    public String entered(String origin, String ticket, String answer) {
        PublicKeyCredentialRequestOptions asked =
                entering.take(ticket).orElseThrow(() -> Refusal.because(Problem.PASSKEY_REFUSED));
        PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                read(answer, new TypeReference<>() {});
        return refusing(() ->
                CredentialRecords.accountId(
                        party(origin)
                                .authenticate(
                                        new RelyingPartyAuthenticationRequest(asked, credential))
                                .getId()));
    }

    private <T> T read(String answer, TypeReference<T> type) {
        return refusing(() -> json.readValue(answer, type));
    }

    /** Whatever a library finds wrong with an answer is one thing to the person who waits. */
    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal ours) {
            throw ours;
        } catch (RuntimeException wrong) {
            throw new Refusal(Finding.of(Problem.PASSKEY_REFUSED, ""), wrong);
        }
    }

    private Webauthn4JRelyingPartyOperations party(String origin) {
        if (parties.size() >= MOST_NAMES && !parties.containsKey(origin)) {
            throw Refusal.because(Problem.PASSKEY_REFUSED);
        }
        return parties.computeIfAbsent(origin, this::newParty);
    }

    private Webauthn4JRelyingPartyOperations newParty(String origin) {
        String host = URI.create(origin).getHost();
        Webauthn4JRelyingPartyOperations party =
                new Webauthn4JRelyingPartyOperations(
                        records,
                        records,
                        PublicKeyCredentialRpEntity.builder().id(host).name("Lokmin").build(),
                        Set.of(origin));
        party.setCustomizeCreationOptions(options ->
                options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build()));
        party.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }
}
