using System.Text.Json.Nodes;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;
using Lajur.Registry.Intake;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Linking;

/// <summary>What an applicant has said already, to begin the application that a case goes on as.</summary>
public sealed class ContinuationReader(RegistryDb db, CaseDoor door, CaseAccess access)
{
    /// <summary>For the applicant, who shows the code of the case; null when it offers nothing (any more).</summary>
    public async Task<Continuation?> FindForApplicantAsync(string number, string secret, CancellationToken ct = default) =>
        await door.EnterAsync(number, secret, ct) is { } matter && await OfferAsync(matter, ct) is { } offer
            ? Read(matter, offer)
            : null;

    /// <summary>For an officer who may take the offer up for the applicant; null when they may not, or nothing is offered.</summary>
    public async Task<Continuation?> FindForOfficerAsync(string number, Guid officerId, CancellationToken ct = default) =>
        await access.EnterAsync(officerId, number, ct) is var (officer, matter) && await OfferAsync(matter, ct) is { } offer
            && CompleteFileAtCounterHandler.MayComplete(officer, offer)
                ? Read(matter, offer)
                : null;

    private Task<CompletionRequest?> OfferAsync(Case matter, CancellationToken ct) => db.Set<CompletionRequest>().AsNoTracking()
        .FirstOrDefaultAsync(
            r => r.CaseId == matter.Id && r.ContinueAsId != null && r.State == CompletionRequestState.Open, ct);

    private static Continuation Read(Case matter, CompletionRequest offer)
    {
        var values = FormAnswers.FromJson(JsonNode.Parse(matter.Answers) as JsonObject ?? []).ToPosted();
        Add(IntakeCheck.NameField, matter.Applicant.Name);
        Add(IntakeCheck.NikField, matter.Applicant.Nik);
        Add(IntakeCheck.EmailField, matter.Applicant.Email);
        Add(IntakeCheck.PhoneField, matter.Applicant.Phone);
        Add(IntakeCheck.MediumField, matter.Applicant.Medium.ToString());
        return new(offer.Id, offer.ContinueAsId!.Value, matter.Number, values);

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                values[key] = [value];
            }
        }
    }
}
