using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Host.Forms.Inputs;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>What was posted about a breach, as the command it stands for.</summary>
public sealed class BreachActions(
    TellPeopleHandler tell, RecordContactHandler contact, DropCasesHandler drop, RecordReportHandler report, CloseBreachHandler close)
{
    public Task<BreachResult> TellAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) =>
        PostedForm.OperationOf(form) is { Length: > 0 } operation
            ? tell.HandleAsync(new() { BreachId = id, OfficerId = officer.Id, OperationId = operation }, ct)
            : Task.FromResult<BreachResult>(new BreachResult.NotAllowed("Muat ulang halaman, lalu tekan tombolnya lagi."));

    public Task<BreachResult> ContactAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) =>
        ReadAsync("contactAt", officer, form, at => contact.HandleAsync(
            new()
            {
                BreachId = id,
                OfficerId = officer.Id,
                CaseIds = CasesOf(form["case"]),
                At = at,
            },
            ct));

    public Task<BreachResult> DropAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) =>
        drop.HandleAsync(new() { BreachId = id, OfficerId = officer.Id, CaseIds = CasesOf(form["drop"]) }, ct);

    public Task<BreachResult> ReportAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) =>
        ReportAsync(id, officer, form, isPublic: false, ct);

    public Task<BreachResult> PublishAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) =>
        ReportAsync(id, officer, form, isPublic: true, ct);

    public Task<BreachResult> CloseAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) => close.HandleAsync(
        new()
        {
            BreachId = id,
            OfficerId = officer.Id,
            WhyNotAuthority = form["whyNotAuthority"].ToString(),
            WhyNotPeople = form["whyNotPeople"].ToString(),
            WhyNotPublic = form["whyNotPublic"].ToString(),
        },
        ct);

    private static List<Guid> CasesOf(StringValues chosen) =>
        [.. chosen.Select(text => Guid.TryParse(text, out var one) ? one : Guid.Empty).Where(one => one != Guid.Empty).Distinct()];

    private Task<BreachResult> ReportAsync(Guid id, SignedInOfficer officer, IFormCollection form, bool isPublic, CancellationToken ct) =>
        ReadAsync(isPublic ? "publicAt" : "authorityAt", officer, form, at => report.HandleAsync(
            new()
            {
                BreachId = id,
                OfficerId = officer.Id,
                IsPublic = isPublic,
                At = at,
                To = form["authorityTo"].ToString(),
                How = form[isPublic ? "publicHow" : "authorityHow"].ToString(),
            },
            ct));

    /// <summary>Reads a moment; one that is left out or cannot be read is asked for, for it decides whether the term was kept.</summary>
    private static async Task<BreachResult> ReadAsync(
        string field, SignedInOfficer officer, IFormCollection form, Func<DateTimeOffset, Task<BreachResult>> use) =>
        MomentText.Read(form[field], officer.Zone) is { } at ? await use(at) : BreachForm.NoMoment(field);
}
