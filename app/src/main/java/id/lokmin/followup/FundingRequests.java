package id.lokmin.followup;

import id.lokmin.shell.Batch;
import id.lokmin.shell.FieldChange;
import java.util.List;
import java.util.Map;

/** What promises ask of village plans. */
public interface FundingRequests {

    /** Stores a request; one promise has one. */
    void keep(Batch batch, FundingRequest request);

    /** All, by promise, withdrawn ones too. */
    Map<String, FundingRequest> byPromise();

    /** What changed in a promise's request, oldest first. */
    List<FieldChange> history(String promiseId);
}
