using Lajur.Host.Portal.Applying;
using Lajur.Host.Portal.Tracking;
using Lajur.Registry.Complaints;
using Lajur.Registry.Drafts;
using Lajur.Registry.Services;

namespace Lajur.Host.Portal.Complaining;

/// <summary>Begins a complaint about a case that the applicant follows, with its number and code filled in.</summary>
public sealed class ComplainDesk(ServiceCatalog catalog, DraftStore drafts)
{
    /// <summary>The address of the form; that of the list of offices where this office takes no complaints here.</summary>
    public async Task<string> BeginAsync(TrackingAnswer.Found found, HttpContext http)
    {
        var ct = http.RequestAborted;
        if (await catalog.FindComplaintAsync(found.Case.OfficeKey, ct) is not { } entry)
        {
            return PortalLinks.Complaints;
        }

        var draft = await drafts.BeginAsync(entry.Service.Id, ct);
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            [ComplaintFields.CaseNumber] = [found.Case.Number],
            [ComplaintFields.CaseSecret] = [found.Secret],
        };
        await drafts.KeepAsync(draft, draft.Content with { Values = known }, ct);
        DraftCookie.Give(http, draft.Token, PortalLinks.Service(entry));
        return PortalLinks.Apply(entry);
    }
}
