using Lajur.Host.Portal.Applying;
using Lajur.Registry.Drafts;
using Lajur.Registry.Linking;

namespace Lajur.Host.Portal.Tracking.Asking;

/// <summary>Begins the application as which a case goes on, with all that the applicant has said already.</summary>
public sealed class ContinueDesk(ContinuationReader reader, DraftStore drafts)
{
    /// <summary>The address of the application; null when the case offers nothing (any more).</summary>
    public async Task<string?> BeginAsync(TrackingAnswer.Found found, HttpContext http)
    {
        var ct = http.RequestAborted;
        if (found.Case.Request?.ContinueAs is not { } entry
            || await reader.FindForApplicantAsync(found.Case.Number, found.Secret, ct) is not { } known)
        {
            return null;
        }

        var draft = await drafts.BeginAsync(entry.Service.Id, ct);
        await drafts.KeepAsync(
            draft,
            draft.Content with { Values = known.Values, ContinuesRequestId = known.RequestId, ContinuesNumber = known.Number },
            ct);
        DraftCookie.Give(http, draft.Token, PortalLinks.Service(entry));
        return PortalLinks.Apply(entry);
    }
}
